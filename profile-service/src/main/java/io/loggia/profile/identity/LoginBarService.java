package io.loggia.profile.identity;

import io.loggia.profile.directory.PersonForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;

/**
 * Keeps whoever is erased from coming back by a login: a former colleague for ever, unless the
 * company brings them in again; somebody who works here for as long as old sessions live, so that
 * none of them makes the person anew.
 */
@ApplicationScoped
class LoginBarService {

    private static final Duration OLD_SESSIONS = Duration.ofDays(1);

    private final IdentityRepository identities;

    LoginBarService(IdentityRepository identities) {
        this.identities = identities;
    }

    /** Bars that are over go with the next one. */
    @Transactional(TxType.MANDATORY)
    void on(@Observes PersonForgotten person) {
        identities.removeBarsUntil(person.at());
        identities.unbind(
                person.personId(), person.former() ? null : person.at().plus(OLD_SESSIONS));
    }
}
