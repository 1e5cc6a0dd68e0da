package io.loggia.outward.site;

import io.loggia.events.OutwardPicture;
import io.loggia.outward.rendering.Mention;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A post that is public, as the view {@code site_post} has it. */
record PublicPost(
        String publicId,
        PublicPerson author,
        String text,
        String html,
        List<Optional<Mention>> mentions,
        List<String> topics,
        Instant since,
        @Nullable Instant correctedAt,
        @Nullable Parent parent,
        List<OutwardPicture> pictures) {

    /** The public post that this one answers. */
    record Parent(String publicId, String handle, String name) {}

    /** The text, or what its first picture shows where there is none. */
    String words() {
        return text.isEmpty() && !pictures.isEmpty() ? pictures.getFirst().alt() : text;
    }

    Instant changedAt() {
        return correctedAt == null ? since : correctedAt;
    }
}
