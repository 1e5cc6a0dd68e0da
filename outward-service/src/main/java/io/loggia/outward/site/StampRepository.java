package io.loggia.outward.site;

import io.loggia.outward.DatabaseAddress;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads where a post stands, for every request: one statement, which requests that come at the same
 * time share, with no transaction and no thread that waits for it.
 */
@ApplicationScoped
class StampRepository {

    private static final String FIND =
            "SELECT public_id, handle, stamp FROM site_post_stamp WHERE public_id = ANY ($1)";
    private static final int SECONDS_TO_CONNECT = 2;
    private static final int SECONDS_TO_ANSWER = 5;

    private final Pool pool;
    private final SharedQuestions<String, PostStamp> questions = new SharedQuestions<>(this::read);

    StampRepository(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        PgConnectOptions database =
                DatabaseAddress.of(url)
                        .setUser(username)
                        .setPassword(password)
                        .setCachePreparedStatements(true)
                        // A plan takes ten times as long as what it plans.
                        .addProperty("plan_cache_mode", "force_generic_plan");
        PoolOptions options =
                new PoolOptions()
                        .setMaxSize(1)
                        .setConnectionTimeout(SECONDS_TO_CONNECT)
                        .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        this.pool = PgBuilder.pool().connectingTo(database).with(options).using(vertx).build();
    }

    /** Empty unless the post is public now. */
    Uni<Optional<PostStamp>> find(String publicId) {
        return questions.ask(publicId).onFailure().transform(StampRepository::asOfJdbc);
    }

    private CompletionStage<Map<String, PostStamp>> read(Set<String> publicIds) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(publicIds.toArray(String[]::new)))
                .map(StampRepository::byPublicId)
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
    }

    /** What the rest of the site's ways to the database would fail with. */
    private static Throwable asOfJdbc(Throwable failure) {
        return failure instanceof PgException refused
                ? new SQLException(refused.getMessage(), refused.getSqlState(), refused)
                : new SQLTransientConnectionException("the database does not answer", failure);
    }

    @PreDestroy
    void close() {
        pool.close();
    }

    private static Map<String, PostStamp> byPublicId(RowSet<Row> rows) {
        Map<String, PostStamp> found = new HashMap<>();
        rows.forEach(
                row ->
                        found.put(
                                row.getString(0),
                                new PostStamp(row.getString(1), row.getString(2))));
        return found;
    }
}
