package io.loggia.feed.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Audience;
import io.loggia.events.PublishedAudience;
import io.loggia.events.PublishedPostChanged;
import io.loggia.events.PublishedPostEvent;
import io.loggia.events.PublishedPostWithdrawn;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which posts other systems are told of: one row of cases for each audience before and after. */
class PublishedPostsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T18:00:00Z");
    private static final PostText TEXT =
            new PostText("words", "<p>words</p>", List.of(), List.of());

    private final PublishedPosts published = new PublishedPosts(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void postOfTheCompanyIsToldAndOneForTheWorldToo() {
        assertThat(of(post(Audience.COMPANY)))
                .hasValueSatisfying(
                        event -> assertThat(audience(event)).isEqualTo(PublishedAudience.COMPANY));
        assertThat(of(post(Audience.WORLD)))
                .hasValueSatisfying(
                        event -> assertThat(audience(event)).isEqualTo(PublishedAudience.WORLD));
    }

    @Test
    void postOfAGroupIsNotToldWhateverBecomesOfIt() {
        Post post = post(Audience.GROUP);
        assertThat(of(post)).isEmpty();

        post.edit(TEXT, Audience.GROUP, NOW);
        assertThat(of(post)).isEmpty();
        post.delete(NOW);

        assertThat(of(post)).isEmpty();
    }

    @Test
    void postNarrowedToAGroupIsWithdrawnOnce() {
        Post post = post(Audience.COMPANY);

        post.address(Audience.GROUP);
        assertThat(of(post)).contains(new PublishedPostWithdrawn(post.id(), 2, NOW));
        post.edit(TEXT, Audience.GROUP, NOW);

        assertThat(of(post)).isEmpty();
    }

    @Test
    void editThatNarrowsToAGroupTellsNoneOfItsWords() {
        Post post = post(Audience.WORLD);

        post.edit(TEXT, Audience.GROUP, NOW);

        assertThat(of(post)).contains(new PublishedPostWithdrawn(post.id(), 2, NOW));
    }

    @Test
    void postOfAGroupIsToldOnceItIsForEverybody() {
        Post post = post(Audience.GROUP);

        post.address(Audience.COMPANY);

        assertThat(of(post)).hasValueSatisfying(event -> assertThat(event.version()).isEqualTo(2));
    }

    @Test
    void deletedPostIsWithdrawn() {
        Post post = post(Audience.COMPANY);

        post.delete(NOW);

        assertThat(of(post)).contains(new PublishedPostWithdrawn(post.id(), 2, NOW));
    }

    private Optional<PublishedPostEvent> of(Post post) {
        return published.of(post, List.of(), List.of());
    }

    private static PublishedAudience audience(PublishedPostEvent event) {
        return ((PublishedPostChanged) event).audience();
    }

    private static Post post(Audience audience) {
        UUID id = UUID.fromString("019aa5d0-2a40-7d64-8f44-5c907e4d0004");
        Draft draft =
                new Draft(
                        UUID.randomUUID(),
                        "words",
                        null,
                        null,
                        null,
                        audience,
                        audience == Audience.GROUP ? UUID.randomUUID() : null,
                        null,
                        List.of(),
                        null);
        return Post.publish(id, draft, null, null, TEXT);
    }
}
