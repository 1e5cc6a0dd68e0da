package io.loggia.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a program that was written against a released schema can live with today's: fields stay
 * what they were, what was always there is still always there, and what is new may be missing.
 * Words may be added to an enumeration, since readers take one that they do not know as the safest.
 */
final class Compatibility {

    private static final Set<String> PROSE =
            Set.of("title", "description", "$comment", "examples", "deprecated");
    private static final Set<String> STRUCTURE = Set.of("properties", "required", "items", "enum");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** What today's schema breaks, each with the place; empty if nothing. */
    static List<String> breaks(JsonNode released, JsonNode today) {
        var comparison = new Compatibility();
        comparison.compare("$", released, today);
        return comparison.breaks;
    }

    private void compare(String place, JsonNode released, JsonNode today) {
        compareKeywords(place, released, today);
        compareWords(place, released, today);
        compareRequired(place, released, today);
        released.path("properties")
                .properties()
                .forEach(field -> compareField(place, field.getKey(), field.getValue(), today));
        if (released.has("items")) {
            compare(place + "[]", released.path("items"), today.path("items"));
        }
    }

    private void compareField(String place, String name, JsonNode released, JsonNode today) {
        var field = today.path("properties").path(name);
        if (field.isMissingNode()) {
            breaks.add(place + "." + name + " is gone");
        } else {
            compare(place + "." + name, released, field);
        }
    }

    /** Type, format, limits and whatever else a schema can say: the same, no more and no less. */
    private void compareKeywords(String place, JsonNode released, JsonNode today) {
        for (var keyword : namesOfBoth(released, today)) {
            if (!PROSE.contains(keyword)
                    && !isCompared(keyword, released)
                    && !released.path(keyword).equals(today.path(keyword))) {
                breaks.add(place + " has another " + keyword);
            }
        }
    }

    private static boolean isCompared(String keyword, JsonNode released) {
        return STRUCTURE.contains(keyword) && (released.has(keyword) || keyword.equals("required"));
    }

    private void compareWords(String place, JsonNode released, JsonNode today) {
        var words = texts(today.path("enum"));
        for (var word : texts(released.path("enum"))) {
            if (!words.contains(word)) {
                breaks.add(place + " no longer knows " + word);
            }
        }
    }

    private void compareRequired(String place, JsonNode released, JsonNode today) {
        var before = texts(released.path("required"));
        var now = texts(today.path("required"));
        before.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> breaks.add(place + "." + name + " may be missing now"));
        now.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> breaks.add(place + "." + name + " is required now"));
    }

    private static Set<String> namesOfBoth(JsonNode one, JsonNode other) {
        var names = new TreeSet<String>();
        one.properties().forEach(field -> names.add(field.getKey()));
        other.properties().forEach(field -> names.add(field.getKey()));
        return names;
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(word -> texts.add(word.asText()));
        return texts;
    }
}
