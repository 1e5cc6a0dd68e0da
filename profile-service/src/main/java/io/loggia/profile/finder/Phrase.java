package io.loggia.profile.finder;

import io.loggia.events.TopicSlug;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed: words, topics with their sign, and where. {@code kafka in Berlin} asks for kafka
 * anywhere in a profile, and for Berlin as the place, the department or the title.
 */
record Phrase(String words, String where, List<String> topics) {

    private static final Pattern TOPIC = Pattern.compile("#([\\p{L}\\p{N}_]+)");
    private static final Pattern WHERE =
            Pattern.compile("(?iU)^(|.*\\s)(?:in|aus|from)\\s+(\\S.*)$");
    private static final Pattern DANGLING = Pattern.compile("(?iU)\\s+(?:in|aus|from)\\s*$");

    static final Phrase NOTHING = new Phrase("", "", List.of());

    Phrase {
        topics = List.copyOf(topics);
    }

    static Phrase of(String text) {
        List<String> topics = new ArrayList<>();
        String untagged = withoutTopics(text, topics);
        Matcher where = WHERE.matcher(untagged);
        return where.matches()
                ? new Phrase(where.group(1).strip(), where.group(2).strip(), topics)
                : new Phrase(DANGLING.matcher(untagged).replaceFirst(""), "", topics);
    }

    /** What is no topic's name stays a word. */
    private static String withoutTopics(String text, List<String> topics) {
        return TOPIC.matcher(text)
                .replaceAll(
                        match -> {
                            if (!TopicSlug.isValid(match.group(1))) {
                                return Matcher.quoteReplacement(match.group());
                            }
                            topics.add(TopicSlug.of(match.group(1)).value());
                            return " ";
                        })
                .strip();
    }

    String wordsAndTopics() {
        return words + " " + String.join(" ", topics);
    }

    boolean isEmpty() {
        return words.isEmpty() && where.isEmpty() && topics.isEmpty();
    }
}
