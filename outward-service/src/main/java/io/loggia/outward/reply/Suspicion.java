package io.loggia.outward.reply;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How much a text looks like what machines send round: three for each link, four for each time the
 * same words came to another post within a day. It judges no opinion and no tone.
 */
final class Suspicion {

    private static final int A_LINK = 3;
    private static final int A_REPEAT = 4;

    /** What begins like an address, or reads like the name of a host. */
    private static final Pattern LINK =
            Pattern.compile(
                    "https?://|www\\.|(?<![\\p{L}\\p{N}.-])(?:[a-z0-9-]{1,63}+\\.){1,9}"
                            + "(?:com|net|org|info|biz|io|ru|cn|xyz|top|shop|site|online|club)"
                            + "(?![\\p{L}\\p{N}])");

    private Suspicion() {}

    static boolean hasLink(String text) {
        return LINK.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    static int score(String text, long repeats) {
        long links = LINK.matcher(text.toLowerCase(Locale.ROOT)).results().count();
        return (int) Math.min(Integer.MAX_VALUE, links * A_LINK + repeats * A_REPEAT);
    }
}
