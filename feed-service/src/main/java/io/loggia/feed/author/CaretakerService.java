package io.loggia.feed.author;

import io.loggia.events.ProfileKind;
import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Who looks after a system: the person who answers for it, and every admin. */
@ApplicationScoped
public class CaretakerService {

    private final AuthorRepository authors;

    CaretakerService(AuthorRepository authors) {
        this.authors = authors;
    }

    /** To anybody else the system is not there; nor is one to anybody that is none. */
    @Transactional
    public void require(Caller caller, UUID systemId) {
        boolean system =
                authors.findById(systemId)
                        .filter(author -> author.kind() == ProfileKind.SYSTEM)
                        .isPresent();
        if (!system || !(caller.isAdmin() || isOwner(caller, systemId))) {
            throw FeedProblem.NOT_FOUND.exception();
        }
    }

    private boolean isOwner(Caller caller, UUID systemId) {
        return authors.findOwner(systemId).equals(Optional.of(caller.profileId()));
    }
}
