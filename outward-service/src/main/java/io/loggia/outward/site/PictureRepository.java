package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads whether a picture is public, for every request: one statement with nothing around it. */
@ApplicationScoped
class PictureRepository {

    private static final String FIND = "SELECT media_type FROM site_picture WHERE name = ?";

    private final DataSource database;

    PictureRepository(DataSource database) {
        this.database = database;
    }

    /** Empty unless the picture is public now, or was. */
    Optional<PublicPicture> find(String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new PublicPicture(row.getString(1)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
