package io.loggia.gateway.login;

import io.loggia.gateway.GatewayProblem;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a browser goes after log-in: a path of this site, never another site. */
record ReturnTo(URI path) {

    private static final String HOME = "/";
    private static final int LONGEST = 1024;

    /** One slash, then neither a slash nor a backslash, and only what a URI holds. */
    private static final Pattern SAME_SITE = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    /** Nothing means home; anything but a path of this site is a BAD_REQUEST. */
    static ReturnTo of(@Nullable String wish) {
        String path = wish == null ? HOME : wish;
        if (path.length() > LONGEST || !SAME_SITE.matcher(path).matches()) {
            throw GatewayProblem.BAD_REQUEST.exception();
        }
        try {
            return new ReturnTo(URI.create(path));
        } catch (IllegalArgumentException e) {
            throw GatewayProblem.BAD_REQUEST.exception();
        }
    }
}
