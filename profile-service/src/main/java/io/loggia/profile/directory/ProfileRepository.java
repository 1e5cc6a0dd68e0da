package io.loggia.profile.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProfileRepository implements PanacheRepositoryBase<Profile, UUID> {

    /** Nobody else changes it until this transaction ends. */
    Optional<Profile> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The profiles next after that id, in the order of ids; nobody changes them meanwhile. */
    List<Profile> holdAfter(UUID after, int limit) {
        return find("id > ?1 order by id", after)
                .range(0, limit - 1)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    List<Profile> listByIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
