package io.loggia.feed;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.People.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What outward-service and profile-service tell of the wall, arrived when a call returns. */
@ApplicationScoped
public class Outside {

    private static final String VOICE = "SELECT version FROM voice WHERE profile_id = ?";

    @Inject Facts facts;

    public void speaks(Person... people) {
        for (Person person : people) {
            new Events().voice(person, "ON", null, 1);
        }
        for (Person person : people) {
            arrived(VOICE, person.id(), 1);
        }
    }

    public void voice(Person person, String state, @Nullable String pausedUntil, long version) {
        new Events().voice(person, state, pausedUntil, version);
        arrived(VOICE, person.id(), version);
    }

    public void face(Person person, boolean shown, long version) {
        new Events().face(person, shown, version);
        arrived("SELECT version FROM public_face WHERE profile_id = ?", person.id(), version);
    }

    public void crossing(
            UUID postId, Person author, String state, long postVersion, String more, long version) {
        new Events().crossing(postId, author, state, postVersion, more, version);
        arrived("SELECT version FROM crossing WHERE post = ?", postId, version);
    }

    /** Sends where a question stands, and waits for that version. */
    public void question(Asked question, String json, long version) {
        new Events().question(question, json);
        arrived("SELECT version FROM question WHERE id = ?", question.id(), version);
    }

    private void arrived(String sql, UUID key, long version) {
        eventually()
                .untilAsserted(
                        () -> assertThat(facts.number(sql, key)).isGreaterThanOrEqualTo(version));
    }

    /** What was sent outside of a post so far, each once, as JSON. */
    public List<String> told(UUID postId) {
        return facts.eventsOf("outward-posts", postId).stream().distinct().toList();
    }
}
