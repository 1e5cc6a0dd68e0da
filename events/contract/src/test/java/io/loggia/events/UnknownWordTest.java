package io.loggia.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

/** A word of a later release gets the meaning that can do the least harm. */
class UnknownWordTest {

    @Test
    void unknownAudienceIsTheNarrowest() {
        var event = read("post.published.v1.post.json", "COMPANY", PostPublished.class);

        assertThat(event.post().audience()).isEqualTo(Audience.GROUP);
    }

    @Test
    void unknownRelationIsNone() {
        var event = read("follow.changed.v1.following.json", "FOLLOWING", FollowChanged.class);

        assertThat(event.relation()).isEqualTo(Relation.NONE);
    }

    @Test
    void unknownStateIsFormer() {
        var event = read("profile.changed.v1.person.json", "ACTIVE", ProfileChanged.class);

        assertThat(event.state()).isEqualTo(ProfileState.FORMER);
    }

    @Test
    void unknownKindIsAGroup() {
        var event = read("profile.changed.v1.person.json", "PERSON", ProfileChanged.class);

        assertThat(event.kind()).isEqualTo(ProfileKind.GROUP);
    }

    @Test
    void unknownVoiceIsNone() {
        var event = read("voice.changed.v1.on.json", "ON", VoiceChanged.class);

        assertThat(event.state()).isEqualTo(VoiceState.OFF);
    }

    @Test
    void unknownCrossingIsTakenBack() {
        var event = read("crossing.changed.v1.live.json", "LIVE", CrossingChanged.class);

        assertThat(event.state()).isEqualTo(CrossingState.WITHDRAWN);
    }

    @Test
    void unknownQuestionIsWithdrawn() {
        var event = read("question.changed.v1.open.json", "OPEN", QuestionChanged.class);

        assertThat(event.state()).isEqualTo(QuestionState.WITHDRAWN);
    }

    @Test
    void unknownQuestionWithAClaimIsWithdrawn() {
        var event = read("question.changed.v1.claimed.json", "CLAIMED", QuestionChanged.class);

        assertThat(event.state()).isEqualTo(QuestionState.WITHDRAWN);
    }

    @Test
    void unknownGuestReplyIsErased() {
        var event = read("guest-reply.changed.v1.held.json", "HELD", GuestReplyChanged.class);

        assertThat(event.state()).isEqualTo(GuestReplyState.ERASED);
    }

    @Test
    void unknownPublishedAudienceStaysInside() {
        var event =
                read(
                        "published-post.changed.v1.edited-reply.json",
                        "WORLD",
                        PublishedPostChanged.class);

        assertThat(event.audience()).isEqualTo(PublishedAudience.COMPANY);
    }

    @Test
    void unknownPublishedRelationIsNone() {
        var event =
                read(
                        "published-follow.changed.v1.following.json",
                        "FOLLOWING",
                        PublishedFollowChanged.class);

        assertThat(event.relation()).isEqualTo(PublishedRelation.NONE);
    }

    @Test
    void unknownOutcomeIsNotDone() {
        var event = read("erasure.reported.v1.done.json", "DONE", ErasureReported.class);

        assertThat(event.outcome()).isEqualTo(ErasureOutcome.HELD);
    }

    @Test
    void unknownServiceIsNoneOfThose() {
        var event = read("erasure.reported.v1.done.json", "FEED", ErasureReported.class);

        assertThat(event.service()).isEqualTo(ErasureService.OTHER);
    }

    private static <E extends Event> E read(String golden, String word, Class<E> record) {
        var file =
                Corpus.goldens().stream().filter(f -> f.endsWith(golden)).findFirst().orElseThrow();
        try {
            return Corpus.JSON.readValue(Corpus.read(file).replace(word, "LATER"), record);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
