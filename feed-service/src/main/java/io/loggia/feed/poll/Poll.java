package io.loggia.feed.poll;

import java.time.Duration;
import java.util.List;

/** What somebody wants to ask, and how long it can be answered; a draft's may lack choices. */
public record Poll(List<String> choices, boolean several, Duration openFor) {

    public static final int FEWEST_CHOICES = 2;
    public static final int MOST_CHOICES = 6;

    public Poll {
        choices = List.copyOf(choices);
    }
}
