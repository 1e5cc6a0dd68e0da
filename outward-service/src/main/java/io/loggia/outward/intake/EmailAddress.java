package io.loggia.outward.intake;

import io.loggia.outward.OutwardProblem;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as nearly everybody has one: a dot-atom of ASCII at a domain (RFC 5321, without quoted
 * names, addresses of hosts and comments). In one spelling, so that one mailbox is one guest.
 */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
                            + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+"
                            + "[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private EmailAddress() {}

    static String require(String field, @Nullable String raw) {
        String address = raw == null ? "" : raw.strip().toLowerCase(Locale.ROOT);
        boolean fits = address.length() <= LONGEST && address.indexOf('@') <= LONGEST_LOCAL;
        if (!fits || !SHAPE.matcher(address).matches()) {
            throw OutwardProblem.INVALID_FIELD.at(field, "is not an e-mail address");
        }
        return address;
    }
}
