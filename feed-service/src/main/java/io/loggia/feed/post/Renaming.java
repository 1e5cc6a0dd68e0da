package io.loggia.feed.post;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name that goes from others' words: whose it is, and how it is found there, as regular
 * expressions of PostgreSQL that are matched in either case. {@code words} finds a mention wherever
 * it stands, in texts, HTML and JSON; {@code link} the whole link that it has become in a post's
 * HTML.
 */
public record Renaming(UUID profileId, String words, String link) {

    /** What stands there from then on: a handle that nobody can have. */
    public static final String INSTEAD = "@erased";

    private static final Pattern HANDLE = Pattern.compile("\\w+");

    /** As it stands in a text, and as the sanitiser of HTML writes it. */
    private static final String AT = "(?:@|&#64;)";

    /** Empty where there is no handle to be found, or none but the word that would stand there. */
    public static Optional<Renaming> of(UUID profileId, Collection<String> handles) {
        String all =
                handles.stream()
                        .filter(HANDLE.asMatchPredicate())
                        .filter(handle -> !INSTEAD.equals("@" + handle))
                        .collect(Collectors.joining("|"));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(of(profileId, AT + "(?:" + all + ")"));
    }

    private static Renaming of(UUID profileId, String any) {
        return new Renaming(
                profileId,
                "(?<!\\w)" + any + "(?!\\w)",
                "<a href=\"/" + any + "\"[^>]*>" + any + "</a>");
    }
}
