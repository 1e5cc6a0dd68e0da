package io.loggia.profile.group;

import io.loggia.profile.TextPolicy;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What another group shall start from; what is left out is nothing. */
@Schema(name = "GroupPatternRequest")
record PatternRequest(
        @Schema(description = "Why such a group exists", maxLength = GroupRequest.PURPOSE)
                @Nullable String purpose,
        @NotNull @Schema(description = "How one comes into such a group") Entry entry,
        @Schema(
                        description = "What is said first there, for the founder to change",
                        maxLength = PatternRequest.FIRST_POST)
                @Nullable String firstPost) {

    static final int FIRST_POST = 2_000;

    Pattern pattern() {
        return new Pattern(
                TextPolicy.TEXT.optional("purpose", purpose, GroupRequest.PURPOSE),
                entry,
                TextPolicy.TEXT.optional("firstPost", firstPost, FIRST_POST));
    }
}
