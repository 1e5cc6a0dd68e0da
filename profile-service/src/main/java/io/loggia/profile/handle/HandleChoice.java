package io.loggia.profile.handle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Handles to try, in this order, for somebody whose login name is known: the name itself, then with
 * 2 to 20 appended, then with digits of the profile's id, which nobody else has.
 */
public record HandleChoice(String stem, UUID profileId) {

    private static final String NAMELESS = "person";
    private static final int LAST_NUMBER = 20;
    private static final int DIGITS_OF_ID = 9;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    public static HandleChoice of(@Nullable String loginName, UUID profileId) {
        String name = loginName == null ? "" : loginName.replaceFirst("@.*", "");
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String stem = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("_");
        stem = stem.replaceAll("^_|_$", "");
        if (stem.length() < Handle.SHORTEST) {
            stem = stem.isEmpty() ? NAMELESS : NAMELESS + "_" + stem;
        }
        return new HandleChoice(stem, profileId);
    }

    /** None of them is reserved; the last is as good as free. */
    public Stream<Handle> candidates() {
        Stream<String> numbers = IntStream.rangeClosed(2, LAST_NUMBER).mapToObj(Integer::toString);
        return Stream.of(Stream.of(""), numbers, Stream.of(digitsOfId()))
                .flatMap(endings -> endings)
                .map(this::endingWith)
                .filter(handle -> !handle.reserved());
    }

    private Handle endingWith(String ending) {
        int room = Handle.LONGEST - ending.length();
        return new Handle(stem.substring(0, Math.min(stem.length(), room)) + ending);
    }

    private String digitsOfId() {
        String digits = Long.toUnsignedString(profileId.getLeastSignificantBits());
        return digits.substring(digits.length() - DIGITS_OF_ID);
    }
}
