package io.loggia.feed.audience;

import static io.loggia.feed.People.eventually;
import static org.hamcrest.Matchers.in;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is answered is what the pure function says of the row and the reader at that moment. */
@QuarkusTest
class VisibilityIT {

    @Inject Facts facts;

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
    }

    /** Law 5. Each change is made behind the back of everything that could have been prepared. */
    @Test
    void visibilityIsDecidedWhenReadingByOnePureFunction() throws Exception {
        UUID post = Posts.publish(alice, "for everybody");
        reads(bob, post, 200);

        set(post, "audience = 'GROUP', group_id = '" + UUID.randomUUID() + "'");
        reads(bob, post, 404);
        reads(alice, post, 200);

        set(post, "audience = 'WORLD', group_id = NULL");
        reads(bob, post, 200);

        bob.blocks(alice);
        reads(bob, post, 404);
        reads(alice, post, 200);

        bob.asks().delete("/api/blocks/{id}", alice.id()).then().statusCode(204);
        reads(bob, post, 200);

        set(post, "deleted_at = now(), text = '', html = ''");
        reads(bob, post, 404);
        reads(alice, post, 404);
    }

    /** What the broker said of the ties a moment ago decides; see {@link CatchUpTest}. */
    @Test
    void membersOfAGroupSeeWhatIsForItAndOthersDoNot() throws Exception {
        UUID group = UUID.randomUUID();
        UUID post = Posts.publish(alice, "for the group");
        set(post, "audience = 'GROUP', group_id = '" + group + "'");
        reads(bob, post, 404);

        bob.follows(group);

        eventually().untilAsserted(() -> reads(bob, post, 200));
        bob.unfollows(new Person(group, "the_group"));
        reads(bob, post, 404);
    }

    private static void reads(Person reader, UUID post, int status) {
        Posts.get(reader, post).then().statusCode(status);
        reader.asks().get("/api/posts/{id}/history", post).then().statusCode(status);
        Posts.send(reader, "an answer", post, UUID.randomUUID().toString())
                .then()
                .statusCode(in(status == 200 ? new Integer[] {201, 422} : new Integer[] {404}));
    }

    private void set(UUID post, String change) throws SQLException {
        facts.change("UPDATE post SET " + change + " WHERE id = ?", post);
    }
}
