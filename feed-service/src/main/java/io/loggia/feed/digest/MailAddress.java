package io.loggia.feed.digest;

import java.util.regex.Pattern;

/** What may stand in the header of a mail: an address that means one, and nothing else. */
final class MailAddress {

    private static final int MOST_CHARACTERS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*");

    private MailAddress() {}

    static boolean isOne(String text) {
        return text.length() <= MOST_CHARACTERS && ADDRESS.matcher(text).matches();
    }
}
