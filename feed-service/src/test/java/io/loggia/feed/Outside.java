package io.loggia.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.feed.People.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What outward-service and profile-service tell of the wall, arrived when a call returns. */
@ApplicationScoped
public class Outside {

    @Inject Facts facts;

    public void speaks(Person... people) {
        for (Person person : people) {
            voice(person, "ON", null, 1);
        }
    }

    public void voice(Person person, String state, @Nullable String pausedUntil, long version) {
        try (Events events = new Events()) {
            events.voice(person, state, pausedUntil, version);
        }
        arrived("SELECT version FROM voice WHERE profile_id = ?", person.id(), version);
    }

    public void face(Person person, boolean shown, long version) {
        try (Events events = new Events()) {
            events.face(person, shown, version);
        }
        arrived("SELECT version FROM public_face WHERE profile_id = ?", person.id(), version);
    }

    public void crossing(
            UUID postId, Person author, String state, long postVersion, String more, long version) {
        try (Events events = new Events()) {
            events.crossing(postId, author, state, postVersion, more, version);
        }
        arrived("SELECT version FROM crossing WHERE post = ?", postId, version);
    }

    /** Sends where a question stands, and waits for that version. */
    public void question(Asked question, String json, long version) {
        try (Events events = new Events()) {
            events.question(question, json);
        }
        arrived("SELECT version FROM question WHERE id = ?", question.id(), version);
    }

    private void arrived(String sql, UUID key, long version) {
        await().atMost(People.PATIENCE)
                .untilAsserted(
                        () -> assertThat(facts.number(sql, key)).isGreaterThanOrEqualTo(version));
    }

    /** What was sent outside of a post so far, each once, as JSON. */
    public List<String> told(UUID postId) {
        return facts.eventsOf("outward-posts", postId).stream().distinct().toList();
    }
}
