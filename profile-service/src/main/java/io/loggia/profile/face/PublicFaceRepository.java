package io.loggia.profile.face;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Public faces; whoever changes one has locked the profile's own row before. */
@ApplicationScoped
class PublicFaceRepository implements PanacheRepositoryBase<PublicFace, UUID> {

    /** Those of the profiles next after that id, in the order of ids, held against change. */
    List<PublicFace> holdAfter(UUID after, int limit) {
        return find("profileId > ?1 order by profileId", after)
                .range(0, limit - 1)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }
}
