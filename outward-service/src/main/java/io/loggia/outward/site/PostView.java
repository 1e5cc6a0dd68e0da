package io.loggia.outward.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post as pages and feeds show it; times twice, for machines and for people. */
public record PostView(
        PersonView author,
        String path,
        String html,
        String excerpt,
        boolean cut,
        String since,
        String sinceWords,
        @Nullable String corrected,
        @Nullable String correctedWords,
        List<TopicView> topics,
        @Nullable String parentPath,
        @Nullable String parentName,
        List<PictureView> pictures) {

    /** The one that stands for the post where there is no room for all. */
    public @Nullable PictureView picture() {
        return pictures.isEmpty() ? null : pictures.getFirst();
    }
}
