package io.loggia.outward;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, as the passport of this request says. */
@ApplicationScoped
public class Caller {

    private static final String STEWARD = "steward";

    private final JsonWebToken passport;

    Caller(JsonWebToken passport) {
        this.passport = passport;
    }

    /** The profile of the person or system; the gateway's own passport has none and is refused. */
    public UUID profileId() {
        String subject = passport.getSubject();
        return IdSpelling.parse(subject == null ? "" : subject)
                .orElseThrow(OutwardProblem.UNAUTHORISED::exception);
    }

    /** Whether they may do what only stewards may. */
    public boolean isSteward() {
        return passport.getGroups().contains(STEWARD);
    }
}
