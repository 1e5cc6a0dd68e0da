package io.loggia.profile.scim;

import io.loggia.profile.ProfileProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class ProvisionedGroupRepository implements PanacheRepositoryBase<ProvisionedGroup, UUID> {

    private static final String EXTERNAL_ID = "provisioned_group_external_id";

    private final Session session;

    ProvisionedGroupRepository(Session session) {
        this.session = session;
    }

    Optional<ProvisionedGroup> findPresent(UUID profileId) {
        return findByIdOptional(profileId).filter(ProvisionedGroup::present);
    }

    /** A twin that has not committed yet is waited for; the transaction ends if one was first. */
    void write(ProvisionedGroup group) {
        try {
            persistAndFlush(group);
        } catch (ConstraintViolationException e) {
            throw EXTERNAL_ID.equals(e.getConstraintName())
                    ? ProfileProblem.NOT_UNIQUE.at(UserSchema.EXTERNAL_ID)
                    : e;
        }
    }

    long count(SqlCondition condition) {
        String sql = "SELECT count(*) FROM provisioned_group WHERE " + condition.sql();
        return with(session.createNativeQuery(sql, Long.class), condition).getSingleResult();
    }

    /** In the order in which they were brought in, as ids are made of time. */
    List<ProvisionedGroup> page(SqlCondition condition, long offset, int limit) {
        String sql =
                """
                SELECT * FROM provisioned_group WHERE %s
                ORDER BY profile_id LIMIT :limit OFFSET :offset
                """
                        .formatted(condition.sql());
        return with(session.createNativeQuery(sql, ProvisionedGroup.class), condition)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
    }

    private static <T> NativeQuery<T> with(NativeQuery<T> query, SqlCondition condition) {
        condition.values().forEach(query::setParameter);
        return query;
    }
}
