package io.loggia.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, as the passport of this request says. */
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
                .orElseThrow(ProfileProblem.UNAUTHORISED::exception);
    }

    public boolean isAdmin() {
        return passport.getGroups().contains("admin");
    }
}
