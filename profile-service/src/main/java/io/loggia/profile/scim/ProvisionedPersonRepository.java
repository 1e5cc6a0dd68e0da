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
class ProvisionedPersonRepository implements PanacheRepositoryBase<ProvisionedPerson, UUID> {

    private static final String USER_NAME = "provisioned_person_user_name";
    private static final String EXTERNAL_ID = "provisioned_person_external_id";

    private final Session session;

    ProvisionedPersonRepository(Session session) {
        this.session = session;
    }

    Optional<ProvisionedPerson> findPresent(UUID profileId) {
        return findByIdOptional(profileId).filter(ProvisionedPerson::present);
    }

    /** A twin that has not committed yet is waited for; the transaction ends if one was first. */
    void write(ProvisionedPerson person) {
        try {
            persistAndFlush(person);
        } catch (ConstraintViolationException e) {
            throw switch (String.valueOf(e.getConstraintName())) {
                case USER_NAME -> ProfileProblem.NOT_UNIQUE.at(UserSchema.USER_NAME);
                case EXTERNAL_ID -> ProfileProblem.NOT_UNIQUE.at(UserSchema.EXTERNAL_ID);
                default -> e;
            };
        }
    }

    long count(SqlCondition condition) {
        String sql = "SELECT count(*) FROM provisioned_person WHERE " + condition.sql();
        return with(session.createNativeQuery(sql, Long.class), condition).getSingleResult();
    }

    /** In the order in which they were brought in, as ids are made of time. */
    List<ProvisionedPerson> page(SqlCondition condition, long offset, int limit) {
        String sql =
                """
                SELECT * FROM provisioned_person WHERE %s
                ORDER BY profile_id LIMIT :limit OFFSET :offset
                """
                        .formatted(condition.sql());
        return with(session.createNativeQuery(sql, ProvisionedPerson.class), condition)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
    }

    private static <T> NativeQuery<T> with(NativeQuery<T> query, SqlCondition condition) {
        condition.values().forEach(query::setParameter);
        return query;
    }
}
