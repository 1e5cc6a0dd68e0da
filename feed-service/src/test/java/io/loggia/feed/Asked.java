package io.loggia.feed;

import io.loggia.feed.People.Person;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A question from outside, and how outward-service tells of it. */
public record Asked(UUID id, List<String> topics) {

    public static final String LATER = "2126-11-26T08:00:00.000Z";
    public static final String LONG_AGO = "2026-01-01T08:00:00.000Z";

    public static Asked about(String... topics) {
        return new Asked(UUID.randomUUID(), List.of(topics));
    }

    /** In a state that brings nothing along. */
    public String standing(String state, long version) {
        return json(state, "", version);
    }

    public String claimed(Person holder, String until, long version) {
        return json(
                "CLAIMED",
                "\"claimedBy\": \"%s\", \"claimedUntil\": \"%s\",".formatted(holder.id(), until),
                version);
    }

    /** ANSWERED, or HELPED. */
    public String answered(String state, UUID postId, Person author, long version) {
        return json(
                state,
                "\"answerPostId\": \"%s\", \"answeredBy\": \"%s\",".formatted(postId, author.id()),
                version);
    }

    private String json(String state, String more, long version) {
        String slugs =
                topics.stream().map(slug -> '"' + slug + '"').collect(Collectors.joining(", "));
        return """
        {"questionId": "%s", "state": "%s", "topics": [%s], "offeredTo": [], %s
         "version": %d, "changedAt": "2026-11-26T09:47:54.304Z"}
        """
                .formatted(id, state, slugs, more, version);
    }
}
