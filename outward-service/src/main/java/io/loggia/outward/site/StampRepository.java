package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Reads where a post stands, for every request: one statement with nothing around it, which
 * requests that come at the same time share.
 */
@ApplicationScoped
class StampRepository {

    private static final String FIND =
            "SELECT public_id, handle, stamp FROM site_post_stamp WHERE public_id = ANY (?)";

    private final DataSource database;
    private final SharedQuestions<String, PostStamp> questions = new SharedQuestions<>(this::read);

    StampRepository(DataSource database) {
        this.database = database;
    }

    /** Empty unless the post is public now. */
    Optional<PostStamp> find(String publicId) {
        return questions.ask(publicId);
    }

    private Map<String, PostStamp> read(Set<String> publicIds) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setArray(1, connection.createArrayOf("text", publicIds.toArray()));
            Map<String, PostStamp> found = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), new PostStamp(row.getString(2), row.getString(3)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
