package io.loggia.outward.question;

import io.loggia.events.QuestionChanged;
import io.loggia.outward.Language;
import io.loggia.outward.PublicId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question from outside: who asks what, the name that it has there, and where it stands. */
record Question(
        UUID id,
        String publicId,
        @Nullable UUID guestId,
        Asking asking,
        Stage stage,
        Past past,
        long version,
        Instant changedAt) {

    /** What was asked; of a question that was taken back there are no words. */
    record Asking(
            String askerName,
            String text,
            Language language,
            List<String> topics,
            @Nullable UUID addressedTo,
            Instant askedAt) {

        Asking toEverybody() {
            return new Asking(askerName, text, language, topics, null, askedAt);
        }

        Asking forgotten() {
            return new Asking("", "", language, List.of(), null, askedAt);
        }
    }

    /** What has happened to it, whatever it is now. */
    record Past(
            @Nullable Instant firstClaimedAt,
            @Nullable Instant firstAnsweredAt,
            @Nullable Verdict verdict,
            @Nullable Instant reopenedAt,
            int reopenedTimes) {

        static Past none() {
            return new Past(null, null, null, null, 0);
        }

        Past answered(Instant now) {
            return new Past(
                    firstClaimedAt,
                    firstAnsweredAt == null ? now : firstAnsweredAt,
                    verdict,
                    reopenedAt,
                    reopenedTimes);
        }

        Past judged(Verdict said) {
            return new Past(
                    firstClaimedAt,
                    firstAnsweredAt,
                    said,
                    said.helped() ? reopenedAt : said.at(),
                    said.helped() ? reopenedTimes : reopenedTimes + 1);
        }

        Past forgotten() {
            return new Past(firstClaimedAt, firstAnsweredAt, null, reopenedAt, reopenedTimes);
        }
    }

    /** What the asker said of an answer. */
    record Verdict(boolean helped, Instant at, @Nullable String words) {}

    static Question asked(UUID guestId, Asking asking, Instant now) {
        return new Question(
                UUID.randomUUID(),
                PublicId.random(),
                guestId,
                asking,
                new Stage.Open(),
                Past.none(),
                1,
                now);
    }

    Stage stageAt(Instant now) {
        return stage.at(now);
    }

    /** Whether it waits for an answer. */
    boolean waitsAt(Instant now) {
        return switch (stageAt(now)) {
            case Stage.Open _, Stage.Claimed _ -> true;
            default -> false;
        };
    }

    /** Whether its asker has said since then that it was not answered. */
    boolean isReopenedAfter(Instant time) {
        Instant reopened = past.reopenedAt();
        return reopened != null && reopened.isAfter(time);
    }

    /** The same, of which colleagues have something new to see; outside nothing has changed. */
    Question heardOf() {
        return new Question(id, publicId, guestId, asking, stage, past, version + 1, changedAt);
    }

    Question moved(Stage next, Instant now) {
        Past then = next instanceof Stage.Answered ? past.answered(now) : past;
        return new Question(id, publicId, guestId, asking, next, then, version + 1, now);
    }

    /** After somebody has left who was on it, or whom it was for; the same if neither was so. */
    Question without(UUID person, Instant now) {
        boolean claimed = stage instanceof Stage.Claimed claim && claim.holder().equals(person);
        boolean addressed = waitsAt(now) && person.equals(asking.addressedTo());
        if (!claimed && !addressed) {
            return this;
        }
        return new Question(
                id,
                publicId,
                guestId,
                addressed ? asking.toEverybody() : asking,
                claimed ? new Stage.Open() : stage,
                past,
                version + 1,
                now);
    }

    Question judged(Verdict verdict) {
        return new Question(
                id,
                publicId,
                guestId,
                asking,
                stage.judged(verdict.helped()),
                past.judged(verdict),
                version + 1,
                verdict.at());
    }

    Question forgotten(Instant now) {
        return new Question(
                id,
                publicId,
                null,
                asking.forgotten(),
                stage.withdrawn(),
                past.forgotten(),
                version + 1,
                now);
    }

    /** What feed-service is told: no word of anybody's, and no name. */
    QuestionChanged event(List<UUID> offeredTo) {
        Stage.Claimed claim = stage instanceof Stage.Claimed claimed ? claimed : null;
        return new QuestionChanged(
                id,
                stage.state(),
                asking.topics(),
                asking.addressedTo(),
                offeredTo,
                claim == null ? null : claim.holder(),
                claim == null ? null : claim.until(),
                answerPostId(),
                answeredBy(),
                version,
                changedAt);
    }

    @Nullable UUID answerPostId() {
        return switch (stage) {
            case Stage.Answered answered -> answered.postId();
            case Stage.Helped helped -> helped.postId();
            default -> null;
        };
    }

    @Nullable UUID answeredBy() {
        return switch (stage) {
            case Stage.Answered answered -> answered.authorId();
            case Stage.Helped helped -> helped.authorId();
            default -> null;
        };
    }
}
