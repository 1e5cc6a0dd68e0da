package io.loggia.walk.screen;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.loggia.walk.door.Session;
import io.loggia.walk.door.Visitor;
import java.net.HttpCookie;
import java.net.URI;

/** Lets a browser go on with the session that a visitor has begun. */
public final class Handover {

    private Handover() {}

    /** Puts the session's cookies into the context; the visitor may go on too. */
    public static void of(Visitor visitor, BrowserContext context) {
        if (!(visitor.credentials() instanceof Session session)) {
            throw new IllegalArgumentException(visitor.name() + " has no session");
        }
        var gateway = visitor.gateway();
        context.addCookies(
                session.cookies().goingTo(gateway.resolve("/")).stream()
                        .map(cookie -> cookie(cookie, gateway))
                        .toList());
    }

    private static Cookie cookie(HttpCookie cookie, URI gateway) {
        return new Cookie(cookie.getName(), cookie.getValue())
                .setDomain(gateway.getHost())
                .setPath("/")
                .setSecure(cookie.getSecure())
                .setHttpOnly(cookie.isHttpOnly())
                .setSameSite(SameSiteAttribute.LAX);
    }
}
