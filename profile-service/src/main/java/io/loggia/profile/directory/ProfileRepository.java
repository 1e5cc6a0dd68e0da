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

    /** Whoever is erased is found by nobody. */
    Optional<Profile> find(UUID id) {
        return findByIdOptional(id).filter(found -> !found.isErased());
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Profile> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> !found.isErased());
    }

    /** Those next after that id, the erased too, in the order of ids; nobody changes them now. */
    List<Profile> holdAfter(UUID after, int limit) {
        return find("id > ?1 order by id", after)
                .range(0, limit - 1)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    List<Profile> listByIds(Collection<UUID> ids) {
        return list("id in ?1 and erasedAt is null", ids);
    }
}
