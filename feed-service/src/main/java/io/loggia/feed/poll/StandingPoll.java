package io.loggia.feed.poll;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A poll as it stands: how many people chose what, and what one of them did. */
public record StandingPoll(
        UUID postId,
        List<String> choices,
        boolean several,
        Instant closesAt,
        long people,
        List<Long> counts,
        Set<Integer> own) {

    public StandingPoll {
        choices = List.copyOf(choices);
        counts = List.copyOf(counts);
        own = Set.copyOf(own);
    }

    public boolean isClosedAt(Instant time) {
        return !time.isBefore(closesAt);
    }

    PollView toAuthor(Instant now) {
        return view(now, true, people);
    }

    PollView toReader(Instant now) {
        return view(now, isClosedAt(now) || !own.isEmpty(), people);
    }

    /** Without what others did. */
    PollView ofReaderAlone(Instant now) {
        return view(now, false, null);
    }

    private PollView view(Instant now, boolean withResults, @Nullable Long told) {
        return new PollView(
                IntStream.range(0, choices.size())
                        .mapToObj(
                                place ->
                                        new PollChoiceView(
                                                choices.get(place),
                                                withResults ? counts.get(place) : null))
                        .toList(),
                several,
                closesAt,
                isClosedAt(now),
                told,
                own.stream().sorted().toList());
    }
}
