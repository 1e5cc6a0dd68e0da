package io.loggia.outward.question;

import io.loggia.events.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a question is about: topics that the asker chose, and those that stand in the text. */
@ApplicationScoped
class Topics {

    private static final int MOST = 10;
    private static final int MOST_WORDS = 500;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private final AskingRepository askings;

    Topics(AskingRepository askings) {
        this.askings = askings;
    }

    /** At most ten, the chosen ones first; only topics that are public already. */
    List<String> of(List<String> chosen, String text) {
        Set<String> words = new LinkedHashSet<>();
        Stream.concat(chosen.stream(), BETWEEN_WORDS.splitAsStream(text))
                .filter(TopicSlug::isValid)
                .map(TopicSlug::normalise)
                .limit(MOST_WORDS)
                .forEach(words::add);
        Set<String> known = askings.findPublicTopics(words);
        return words.stream().filter(known::contains).limit(MOST).toList();
    }
}
