package io.loggia.feed.notification;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.People.Person;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What somebody was told, as they find it; and what others do, of this very moment. */
final class Told {

    private static final AtomicLong NEXT = new AtomicLong(1_000_000);

    private Told() {}

    static Response list(Person receiver, String query) {
        String path = "/api/notifications" + (query.isEmpty() ? "" : "?" + query);
        Response answer = receiver.asks().get(path);
        answer.then().statusCode(200);
        return answer;
    }

    static List<Map<String, ?>> all(Person receiver) {
        return list(receiver, "").path("items");
    }

    static List<String> kinds(Person receiver) {
        return list(receiver, "").path("items.kind");
    }

    static int unread(Person receiver) {
        return receiver.asks()
                .get("/api/notifications/marker")
                .then()
                .statusCode(200)
                .extract()
                .path("unread");
    }

    static void reacts(Person reader, String kind, UUID post) {
        reader.asks().put("/api/posts/{id}/reactions/{kind}", post, kind).then().statusCode(204);
    }

    static void takesBack(Person reader, String kind, UUID post) {
        reader.asks().delete("/api/posts/{id}/reactions/{kind}", post, kind).then().statusCode(204);
    }

    /** Applied when this returns. */
    static void tie(Person follower, UUID followeeId, String relation, boolean bell) {
        long version = NEXT.incrementAndGet();
        new Events().followNow(follower, followeeId, relation, bell, version);
        arrived(
                "SELECT version FROM tie WHERE follower_id = ? AND followee_id = ?",
                version,
                follower.id(),
                followeeId);
    }

    /** A group that nobody knew before, with its founder and a steward; both are members. */
    static Person group(String name, Person founder, Person steward) {
        UUID id = UUID.randomUUID();
        Person group = new Person(id, "group_" + id.toString().substring(0, 8));
        new Events().group(group, name, founder, steward, 1);
        arrived("SELECT version FROM author WHERE id = ?", 1, id);
        tie(founder, id, "FOLLOWING", false);
        tie(steward, id, "FOLLOWING", false);
        return group;
    }

    private static void arrived(String sql, long version, Object... key) {
        Facts facts = Arc.container().instance(Facts.class).get();
        eventually()
                .untilAsserted(
                        () -> assertThat(facts.number(sql, key)).isGreaterThanOrEqualTo(version));
    }
}
