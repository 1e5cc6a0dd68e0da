package io.loggia.outward.nudge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds words and phrases, whatever their case and whatever stands between their words. */
record PhraseFinder(Set<String> firstWords, Set<String> phrases, int longest) implements Finder {

    static Finder of(List<String> phrases) {
        Set<String> firstWords = new HashSet<>();
        Set<String> folded = new HashSet<>();
        int longest = 0;
        for (String phrase : phrases) {
            List<Writing.Word> words = Writing.words(phrase);
            if (!words.isEmpty()) {
                firstWords.add(words.getFirst().folded());
                folded.add(joined(words));
                longest = Math.max(longest, words.size());
            }
        }
        return folded.isEmpty() ? Finder.none() : new PhraseFinder(firstWords, folded, longest);
    }

    @Override
    public Stream<Span> in(Writing writing) {
        List<Writing.Word> words = writing.words();
        return IntStream.range(0, words.size())
                .filter(first -> firstWords.contains(words.get(first).folded()))
                .boxed()
                .flatMap(first -> longestFrom(words, first).stream());
    }

    private List<Span> longestFrom(List<Writing.Word> words, int first) {
        for (int after = Math.min(first + longest, words.size()); after > first; after--) {
            List<Writing.Word> candidate = words.subList(first, after);
            if (phrases.contains(joined(candidate))) {
                return List.of(new Span(candidate.getFirst().start(), candidate.getLast().end()));
            }
        }
        return List.of();
    }

    private static String joined(List<Writing.Word> words) {
        return words.stream().map(Writing.Word::folded).collect(Collectors.joining(" "));
    }
}
