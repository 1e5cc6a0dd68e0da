package io.loggia.feed.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.CrossingState;
import io.loggia.events.VoiceState;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingsTest {

    private static final UUID POST = UUID.randomUUID();
    private static final Instant THEN = Instant.parse("2026-11-26T08:00:00Z");
    private static final String ADDRESS = "https://talk.example/@alice/x";

    /** What stands outside, by state and by whether some version is public. */
    @ParameterizedTest
    @CsvSource({
        "LEAVING, no, -",
        "LEAVING, yes, LIVE",
        "HELD, no, -",
        "HELD, yes, LIVE",
        "CANCELLED, no, -",
        "CANCELLED, yes, LIVE",
        "LIVE, yes, LIVE",
        "WITHDRAWN, yes, -",
        "REMOVED, yes, -",
        "REMOVED, no, -"
    })
    void othersSeeWhatIsPublicAndNothingElse(CrossingState state, String isPublic, String seen) {
        Crossings crossings = known(state, 1, isPublic.equals("yes") ? THEN : null);

        CrossingView view = crossings.toOthers(POST);

        if (seen.equals("-")) {
            assertThat(view).isNull();
        } else {
            assertThat(view)
                    .isEqualTo(
                            new CrossingView(CrossingState.LIVE, null, ADDRESS, THEN, null, null));
        }
    }

    @Test
    void theAuthorSeesAllThatIsKnown() {
        CrossingView view = known(CrossingState.HELD, 2, THEN).toAuthor(POST, 2, true);

        assertThat(view)
                .isEqualTo(
                        new CrossingView(
                                CrossingState.HELD, null, ADDRESS, THEN, "private-key", "why"));
    }

    @Test
    void whatIsNotAnsweredYetIsOnItsWay() {
        assertThat(Crossings.NONE.toAuthor(POST, 1, true))
                .isEqualTo(new CrossingView(CrossingState.LEAVING, null, null, null, null, null));
        assertThat(known(CrossingState.LIVE, 1, THEN).toAuthor(POST, 2, true))
                .isEqualTo(
                        new CrossingView(CrossingState.LEAVING, null, ADDRESS, THEN, null, null));
        assertThat(known(CrossingState.WITHDRAWN, 1, null).toAuthor(POST, 2, true))
                .isEqualTo(new CrossingView(CrossingState.LEAVING, null, null, null, null, null));
    }

    @Test
    void whatWasNeverForTheWorldHasNoPassage() {
        assertThat(Crossings.NONE.toAuthor(POST, 3, false)).isNull();
        assertThat(Crossings.NONE.toOthers(POST)).isNull();
    }

    @Test
    void whatIsForTheCompanyAgainTellsItsAuthorWhatBecameOfIt() {
        CrossingView view = known(CrossingState.WITHDRAWN, 2, null).toAuthor(POST, 3, false);

        assertThat(view)
                .isNotNull()
                .extracting(CrossingView::state)
                .isEqualTo(CrossingState.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({
        "OFF, , no",
        "ON, , yes",
        "ALUM, , no",
        "PAUSED, 2026-11-26T08:00:00.001Z, no",
        "PAUSED, 2026-11-26T08:00:00Z, yes"
    })
    void aPauseEndsByItself(VoiceState state, @Nullable Instant until, String speaks) {
        assertThat(new Voice(state, until).speaks(THEN)).isEqualTo(speaks.equals("yes"));
    }

    private static Crossings known(
            CrossingState state, long postVersion, @Nullable Instant liveSince) {
        return new Crossings(
                Map.of(
                        POST,
                        new Crossing(
                                POST,
                                state,
                                postVersion,
                                ADDRESS,
                                liveSince,
                                null,
                                "private-key",
                                "why")));
    }
}
