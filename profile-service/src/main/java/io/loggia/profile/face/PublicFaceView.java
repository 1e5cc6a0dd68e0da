package io.loggia.profile.face;

import io.loggia.profile.directory.ProfileView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One's own public face; version 0 is a proposal that nobody outside sees. */
@Schema(name = "PublicFace")
record PublicFaceView(
        @Schema(required = true) boolean shown,
        @Schema(required = true) String displayName,
        @Nullable String title,
        @Nullable String bio,
        @Schema(required = true) List<String> topics,
        @Schema(required = true) boolean indexed,
        @Schema(required = true) long version) {

    static PublicFaceView of(PublicFace face) {
        Appearance appearance = face.appearance();
        return new PublicFaceView(
                face.shown(),
                appearance.displayName(),
                appearance.title(),
                appearance.bio(),
                appearance.topics(),
                appearance.indexed(),
                face.version());
    }

    Appearance appearance() {
        return new Appearance(displayName, title, bio, topics, indexed);
    }

    /** What the inner profile says, for somebody who has not shown anything yet. */
    static PublicFaceView proposal(ProfileView profile) {
        return new PublicFaceView(
                false,
                profile.displayName(),
                profile.title(),
                profile.bio(),
                profile.askTopics().stream().limit(PublicFaceRequest.TOPICS).toList(),
                true,
                0);
    }
}
