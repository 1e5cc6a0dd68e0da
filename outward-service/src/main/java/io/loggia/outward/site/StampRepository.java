package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads where a post stands, for every request: one statement, and nothing around it. */
@ApplicationScoped
class StampRepository {

    private static final String FIND =
            "SELECT handle, stamp FROM site_post_stamp WHERE public_id = ?";

    private final DataSource database;

    StampRepository(DataSource database) {
        this.database = database;
    }

    /** Empty unless the post is public now. */
    Optional<PostStamp> find(String publicId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, publicId);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new PostStamp(row.getString(1), row.getString(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
