package io.loggia.feed.search;

import io.loggia.feed.post.PostRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Guesses how a search was meant that finds nothing. A guess is a word of posts that whoever asks
 * may see, and is offered only if searching for it shows them such a post: nobody learns a word
 * here that they could not read.
 */
@ApplicationScoped
class Speller {

    /** So many guesses are tried, the nearest first. */
    private static final int MOST_TRIES = 3;

    private static final String TOPIC = "#";

    private final SearchScope scope;
    private final SearchRepository found;
    private final SearchReader reader;

    Speller(SearchScope scope, SearchRepository found, SearchReader reader) {
        this.scope = scope;
        this.found = found;
        this.reader = reader;
    }

    Optional<String> guess(UUID readerId, SearchQuery query) {
        Typed typed = query.typed();
        if (typed.words().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> near = found.near(scope.everything(readerId), typed.words());
        int most = near.values().stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, Math.min(most, MOST_TRIES))
                .mapToObj(place -> guessAt(place, near))
                .flatMap(guess -> tryOut(readerId, typed, guess).stream())
                .findFirst();
    }

    /** Of each word the guess at that place, or its last one. */
    private static Map<String, String> guessAt(int place, Map<String, List<String>> near) {
        Map<String, String> guess = new HashMap<>();
        near.forEach((word, all) -> guess.put(word, all.get(Math.min(place, all.size() - 1))));
        return guess;
    }

    /** In the spelling of the post that it finds: kept are all words in one spelling. */
    private Optional<String> tryOut(UUID readerId, Typed typed, Map<String, String> guess) {
        String exactly = typed.with(replaced(guess, word -> '"' + word + '"'));
        return reader.newest(readerId, SearchQuery.parse(exactly))
                .map(post -> written(post, guess))
                .map(typed::with);
    }

    private Map<String, String> written(PostRow post, Map<String, String> guess) {
        Map<String, String> spelt = found.spellings(post.text(), guess.values());
        return replaced(guess, word -> spelt.getOrDefault(word, word));
    }

    private static Map<String, String> replaced(
            Map<String, String> guess, UnaryOperator<String> word) {
        Map<String, String> replaced = new HashMap<>();
        guess.forEach(
                (typed, meant) ->
                        replaced.put(
                                typed,
                                typed.startsWith(TOPIC) ? TOPIC + meant : word.apply(meant)));
        return replaced;
    }
}
