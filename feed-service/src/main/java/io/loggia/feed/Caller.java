package io.loggia.feed;

import io.loggia.events.ProfileKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, as the passport of this request says; nothing else in it can say otherwise. */
@ApplicationScoped
public class Caller {

    private final JsonWebToken passport;

    Caller(JsonWebToken passport) {
        this.passport = passport;
    }

    /** The profile of the person or system; the gateway's own passport has none and is refused. */
    public UUID profileId() {
        String subject = passport.getSubject();
        return IdSpelling.parse(subject == null ? "" : subject)
                .orElseThrow(FeedProblem.UNAUTHORISED::exception);
    }

    public ProfileKind kind() {
        return "SYSTEM".equals(claim("kind")) ? ProfileKind.SYSTEM : ProfileKind.PERSON;
    }

    public String handle() {
        return claim("handle");
    }

    /** An address that the company's provider has verified. */
    public Optional<String> email() {
        return Optional.ofNullable(passport.getClaim("email"));
    }

    public boolean isAdmin() {
        return passport.getGroups().contains("admin");
    }

    /** Posts and reads all day to see whether that works, in the group of its like alone. */
    public boolean isProbe() {
        return passport.getGroups().contains("probe");
    }

    private String claim(String name) {
        String value = passport.getClaim(name);
        if (value == null) {
            throw FeedProblem.UNAUTHORISED.exception();
        }
        return value;
    }
}
