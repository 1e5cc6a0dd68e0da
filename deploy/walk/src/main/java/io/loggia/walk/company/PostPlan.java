package io.loggia.walk.company;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What people wrote in forty weeks, invented from their numbers: none to eight posts each, four on
 * average; every second one under the department's topic, every fourth mentions a colleague.
 */
final class PostPlan {

    private static final Instant START = Instant.parse("2025-01-06T07:00:00Z");
    private static final Duration SPAN = Duration.ofDays(280);
    private static final int MOST = 8;
    private static final long SEED = 20_250_106;

    private static final List<String> OPENINGS =
            List.of(
                    "First results from",
                    "Notes after",
                    "Open question on",
                    "We finished",
                    "Looking for company in",
                    "Slides are up for",
                    "A small surprise in",
                    "What I learnt from",
                    "Help wanted with",
                    "A reading list for");
    private static final List<String> THINGS =
            List.of(
                    "the calibration week",
                    "our new test bench",
                    "last week's review",
                    "the shared measurement plan",
                    "the long run over the weekend",
                    "the visit of the northern site",
                    "the spring school",
                    "our data clean-up",
                    "the second prototype",
                    "the joint proposal");
    private static final List<String> CLOSINGS =
            List.of(
                    "the noise is half of what we feared", "drop by in the small lab",
                    "comments are welcome until Friday", "the numbers are in the usual folder",
                    "it works, and nobody knows why", "tell me where I am wrong",
                    "two places are still free", "the old method was better after all");

    private PostPlan() {}

    /** All posts in an order that has nothing to do with their times, the same each time. */
    static List<PlannedPost> of(Company company) {
        var followees = followees(company.ties());
        var posts = new ArrayList<PlannedPost>();
        for (var person : company.people()) {
            var random = new Random(SEED + person.number());
            var known = followees.getOrDefault(person.number(), List.of());
            var count = random.nextInt(MOST + 1);
            for (var i = 0; i < count; i++) {
                posts.add(post(person, i, known, random));
            }
        }
        Collections.shuffle(posts, new Random(SEED));
        return posts;
    }

    private static PlannedPost post(Person author, int i, List<Integer> known, Random random) {
        var text = new StringBuilder();
        text.append(drawn(OPENINGS, random)).append(' ').append(drawn(THINGS, random));
        text.append(": ").append(drawn(CLOSINGS, random)).append('.');
        if (random.nextBoolean()) {
            text.append(" #").append(Departments.topic(author.department()));
        }
        if (random.nextInt(4) == 0 && !known.isEmpty()) {
            text.append(" @").append(Names.handle(drawn(known, random)));
        }
        var at = START.plusMillis(random.nextLong(SPAN.toMillis()));
        return new PlannedPost(
                "post-%d-%d".formatted(author.number(), i), author.number(), text.toString(), at);
    }

    private static Map<Integer, List<Integer>> followees(List<Tie> ties) {
        return ties.stream().collect(groupingBy(Tie::follower, mapping(Tie::followee, toList())));
    }

    private static <T> T drawn(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
