package io.loggia.outward.post;

import io.loggia.events.OutwardPicture;
import io.loggia.events.OutwardPostOffered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The outward form of a post at one version, as feed-service made it. */
record Revision(
        UUID postId,
        long version,
        @Nullable UUID parentId,
        String text,
        String html,
        List<UUID> mentionIds,
        List<String> topics,
        List<OutwardPicture> pictures,
        Instant publishedAt,
        @Nullable Instant editedAt) {

    static Revision of(OutwardPostOffered offered) {
        return new Revision(
                offered.postId(),
                offered.version(),
                offered.parentId(),
                offered.text(),
                offered.html(),
                offered.mentionIds(),
                offered.topics(),
                offered.pictures(),
                offered.publishedAt(),
                offered.editedAt());
    }

    /** All words that would be public. The HTML, too: an address has another name in the text. */
    String[] words() {
        return Stream.concat(Stream.of(text, html), pictures.stream().map(OutwardPicture::alt))
                .toArray(String[]::new);
    }
}
