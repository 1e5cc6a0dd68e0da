package io.loggia.profile.face;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Public faces; whoever changes one has locked the profile's own row before. */
@ApplicationScoped
class PublicFaceRepository implements PanacheRepositoryBase<PublicFace, UUID> {}
