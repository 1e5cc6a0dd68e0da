package io.loggia.feed.wording;

import io.loggia.feed.notification.NotificationView;
import io.loggia.feed.post.AuthorView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What notifications say where our pages are not: a sentence, and the path of what it is about. A
 * language is {@code en} or {@code de}.
 */
public record Wording(String language) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Such as "Ana and 4 others liked your post". */
    public String sentence(NotificationView told) {
        int people = told.actors().size() + told.others();
        String kind = told.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String group = told.group() == null ? "" : told.group().displayName();
        return say(
                people > 1 ? kind + ".many" : kind,
                Map.of("who", who(told.actors(), people), "group", group));
    }

    private String who(List<AuthorView> actors, int people) {
        if (actors.isEmpty()) {
            return say("somebody");
        }
        String first = name(actors.getFirst());
        return switch (people) {
            case 1 -> first;
            case 2 -> say("two", Map.of("first", first, "second", name(actors.getLast())));
            default -> say("more", Map.of("first", first, "number", Integer.toString(people - 1)));
        };
    }

    private String name(AuthorView person) {
        return person.displayName() == null ? say("somebody") : person.displayName();
    }

    public String say(String name) {
        return say(name, Map.of());
    }

    /** The text of that name, its places filled once: what somebody wrote is no place. */
    public String say(String name, Map<String, String> about) {
        return PLACE.matcher(words().getString(name))
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        Objects.requireNonNullElse(
                                                about.get(found.group(1)), found.group())));
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle(
                "io.loggia.feed.wording.words",
                Locale.of(language),
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Of our own page that shows it. */
    public static String path(NotificationView told) {
        if (told.post() != null) {
            return "/p/" + told.post().id();
        }
        if (told.group() != null) {
            return "/groups/" + told.group().id();
        }
        if (told.question() != null) {
            return "/questions/" + told.question().id();
        }
        return told.actors().size() == 1 && told.actors().getFirst().handle() != null
                ? "/@" + told.actors().getFirst().handle()
                : "/notifications";
    }
}
