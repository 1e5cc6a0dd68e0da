package io.loggia.profile.scim;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.identity.IdentityRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a provisioned person is at a login: the subject of the configured issuer that one attribute
 * names, and nobody by a name that looks the same. Who is bound once stays bound.
 */
@ApplicationScoped
class ScimLogins {

    /** As the gateway may say it. */
    private static final Pattern SUBJECT = Pattern.compile("[!-~]{1,255}");

    private final ScimConfig config;
    private final IdentityRepository identities;
    private final Clock clock;

    ScimLogins(ScimConfig config, IdentityRepository identities, Clock clock) {
        this.config = config;
        this.identities = identities;
        this.clock = clock;
    }

    /** The profile of whoever has logged in before; else the minted one, bound from now on. */
    UUID bind(Particulars person, UUID minted) {
        String issuer = config.issuer().orElse(null);
        String subject = subjectOf(person);
        return issuer == null || subject == null
                ? minted
                : identities.bind(issuer, valid(subject), minted, clock.instant());
    }

    /** Binds a person whose subject has become known; refuses another than the bound one. */
    void keep(UUID profileId, Particulars person) {
        String issuer = config.issuer().orElse(null);
        String subject = subjectOf(person);
        if (issuer == null || subject == null) {
            return;
        }
        Optional<String> bound = identities.findSubject(profileId, issuer);
        if (bound.isPresent()) {
            if (!bound.get().equals(subject)) {
                throw ProfileProblem.IMMUTABLE.at(attribute(), "is what a login is bound to");
            }
        } else if (!bind(person, profileId).equals(profileId)) {
            throw ProfileProblem.NOT_UNIQUE.at(attribute());
        }
    }

    /** The attribute that names the subject. */
    String attribute() {
        return switch (config.subject()) {
            case EXTERNAL_ID -> UserSchema.EXTERNAL_ID;
            case USER_NAME -> UserSchema.USER_NAME;
        };
    }

    private @Nullable String subjectOf(Particulars person) {
        return switch (config.subject()) {
            case EXTERNAL_ID -> person.externalId();
            case USER_NAME -> person.userName();
        };
    }

    private String valid(String subject) {
        if (!SUBJECT.matcher(subject).matches()) {
            throw ProfileProblem.INVALID_FIELD.at(attribute(), "cannot be anybody's at a login");
        }
        return subject;
    }
}
