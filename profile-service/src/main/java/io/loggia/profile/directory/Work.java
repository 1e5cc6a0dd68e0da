package io.loggia.profile.directory;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a person made, for others to look up. */
public record Work(
        @NotNull @Schema(required = true) Kind kind,
        @NotNull @Schema(required = true, maxLength = Work.TITLE) String title,
        @Schema(description = "An http or https address", maxLength = Work.URL)
                @Nullable String url,
        @Min(Work.FIRST_YEAR) @Max(Work.LAST_YEAR) @Nullable Integer year) {

    static final int TITLE = 200;
    static final int URL = 500;
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private static final Pattern WEB = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

    @Schema(name = "WorkKind")
    enum Kind {
        PUBLICATION,
        PATENT,
        TALK
    }

    /** The work as it is kept. */
    Work checked(String path) {
        return new Work(
                kind,
                TextPolicy.LINE.require(path + ".title", title, TITLE),
                address(path + ".url", TextPolicy.LINE.optional(path + ".url", url, URL)),
                year);
    }

    /** A name or password before the host could make it look like another place. */
    private static @Nullable String address(String path, @Nullable String url) {
        if (url != null && !(url.length() <= URL && leadsToTheWeb(url))) {
            throw ProfileProblem.INVALID_FIELD.at(path, "must be an http or https address");
        }
        return url;
    }

    private static boolean leadsToTheWeb(String url) {
        try {
            URI address = new URI(url);
            return address.getScheme() != null
                    && WEB.matcher(address.getScheme()).matches()
                    && address.getHost() != null
                    && address.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
