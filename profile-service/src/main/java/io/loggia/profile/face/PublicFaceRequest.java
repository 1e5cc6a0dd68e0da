package io.loggia.profile.face;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import io.loggia.profile.directory.ItemList;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person wants to show outside from now on; what is left out is emptied. */
record PublicFaceRequest(
        @NotNull @Schema(required = true) Boolean shown,
        @NotNull @Schema(required = true, maxLength = PublicFaceRequest.NAME) String displayName,
        @Schema(maxLength = PublicFaceRequest.LINE) @Nullable String title,
        @Schema(maxLength = PublicFaceRequest.BIO) @Nullable String bio,
        @Schema(description = "Slugs of topics that the person answers outside")
                @Size(max = PublicFaceRequest.TOPICS) @Nullable List<String> topics,
        @Schema(defaultValue = "true", description = "Whether search engines may list the page")
                @Nullable Boolean indexed) {

    static final int NAME = 80;
    static final int LINE = 120;
    static final int BIO = 1_000;
    static final int TOPICS = 10;

    /** Check marks and seals, which would make a name look as if somebody had confirmed it. */
    private static final Pattern BADGE =
            Pattern.compile(
                    "[\\u2611\\u2705\\u2713\\u2714\\x{1F396}\\x{1F3C5}\\x{1F5F8}\\x{1F5F9}\\x{1F6E1}]");

    Appearance appearance() {
        return new Appearance(
                plain(TextPolicy.LINE.require("displayName", displayName, NAME)),
                TextPolicy.LINE.optional("title", title, LINE),
                TextPolicy.TEXT.optional("bio", bio, BIO),
                ItemList.topics("topics", topics),
                indexed == null || indexed);
    }

    private static String plain(String name) {
        if (BADGE.matcher(name).find()) {
            throw ProfileProblem.INVALID_FIELD.at("displayName", "looks like a badge");
        }
        return name;
    }
}
