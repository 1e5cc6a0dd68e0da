package io.loggia.profile.face;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands outside of a person who is shown, the topics that the person answers as slugs. */
@Embeddable
record Appearance(
        @Column(name = "display_name") String displayName,
        @Nullable String title,
        @Nullable String bio,
        List<String> topics,
        boolean indexed) {

    /** Of whoever is erased. */
    static final Appearance NOTHING = new Appearance("", null, null, List.of(), false);

    Appearance {
        topics = List.copyOf(topics);
    }
}
