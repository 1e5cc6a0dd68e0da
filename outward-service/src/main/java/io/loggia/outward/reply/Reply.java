package io.loggia.outward.reply;

import io.loggia.events.GuestReplyChanged;
import io.loggia.outward.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's reply to a post. {@code firstShown} says since when it was public first, {@code
 * cleared} that a colleague has decided to show it: then no report holds it again.
 */
record Reply(
        UUID id,
        long number,
        UUID postId,
        UUID postAuthorId,
        @Nullable Content content,
        Instant receivedAt,
        Stage stage,
        Instant since,
        @Nullable Instant firstShown,
        boolean cleared,
        long version) {

    /** Who says what; gone once it is taken back. */
    record Content(UUID guestRef, String name, String text, Language language) {}

    /** A reply that has just come in, and has no row yet. */
    static Reply begin(
            UUID postId, UUID postAuthorId, Content content, Instant receivedAt, Stage stage) {
        Instant shown = stage instanceof Stage.Shown ? receivedAt : null;
        return new Reply(
                UUID.randomUUID(),
                0,
                postId,
                postAuthorId,
                content,
                receivedAt,
                stage,
                receivedAt,
                shown,
                false,
                1);
    }

    boolean isErased() {
        return stage instanceof Stage.Erased;
    }

    Reply moved(Stage next, Instant now) {
        Instant shown = firstShown == null && next instanceof Stage.Shown ? now : firstShown;
        return new Reply(
                id,
                number,
                postId,
                postAuthorId,
                next instanceof Stage.Erased ? null : content,
                receivedAt,
                next,
                now,
                shown,
                cleared,
                version + 1);
    }

    /** Shown because a colleague has decided so. */
    Reply cleared(Instant now) {
        Reply shown = moved(new Stage.Shown(), now);
        return new Reply(
                id,
                number,
                postId,
                postAuthorId,
                content,
                receivedAt,
                shown.stage(),
                now,
                shown.firstShown(),
                true,
                shown.version());
    }

    GuestReplyChanged event(Instant now) {
        return new GuestReplyChanged(id, postId, postAuthorId, stage.told(), version, now);
    }
}
