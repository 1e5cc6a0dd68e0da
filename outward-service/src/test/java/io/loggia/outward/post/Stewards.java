package io.loggia.outward.post;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.crossing;

import io.loggia.outward.People;
import io.restassured.response.Response;
import java.util.UUID;

/** One who removes, and another who decides. */
final class Stewards {

    static final String RULE = "others-names";

    final UUID erin = UUID.randomUUID();
    final UUID frank = UUID.randomUUID();

    Response remove(UUID post) {
        return asSteward(erin)
                .body("{\"reason\": \"It names a customer\", \"rule\": \"" + RULE + "\"}")
                .post("/api/outward/posts/{id}/removal", post);
    }

    static Response appeal(UUID author, UUID post) {
        return as(author)
                .body("{\"text\": \"They have agreed to be named\"}")
                .post("/api/outward/posts/{id}/removal/appeal", post);
    }

    static Response decide(UUID steward, UUID post, String outcome) {
        return asSteward(steward)
                .body("{\"outcome\": \"" + outcome + "\", \"reason\": \"Looked at again\"}")
                .post("/api/outward/posts/{id}/removal/decision", post);
    }

    /** A post of Alice's that was public, is removed, and waits for a decision. */
    UUID appealed(People people, String text) {
        return appealed(people, people.offer(people.alice, text));
    }

    /** The same of a post that is on its way out. */
    UUID appealed(People people, UUID post) {
        people.awaitLive(people.alice, post);
        remove(post).then().statusCode(204);
        appeal(people.alice, post).then().statusCode(200);
        return post;
    }

    static String state(UUID author, UUID post) {
        return crossing(author, post).then().statusCode(200).extract().path("state");
    }
}
