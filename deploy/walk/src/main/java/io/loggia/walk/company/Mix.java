package io.loggia.walk.company;

import io.loggia.walk.company.TieChange.Colleague;
import io.loggia.walk.company.TieChange.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Changes of ties by a fixed seed: unfollows of ties that the files hold, follows of colleagues and
 * of topics that they do not, each pair at most once, so that every one changes something and their
 * order does not matter.
 */
final class Mix {

    private static final long SEED = 20_251_013;
    private static final int MOST = 500;

    private final Company company;
    private final Random random = new Random(SEED);
    private final Set<Tie> ties;
    private final Set<String> drawn = new HashSet<>();
    private final List<Integer> topics;

    private Mix(Company company, List<PlannedPost> published) {
        this.company = company;
        this.ties = Set.copyOf(company.ties());
        this.topics = topics(company, published);
    }

    /**
     * At most 500 changes, fewer in a company of less than a thousand.
     *
     * @param published the posts that are there before; only topics that stand in them are followed
     */
    static List<TieChange> of(Company company, List<PlannedPost> published) {
        return new Mix(company, published).draw(Math.min(MOST, company.people().size() / 2));
    }

    private List<TieChange> draw(int count) {
        var changes = new ArrayList<TieChange>();
        for (var attempt = 0; changes.size() < count && attempt < count * 100; attempt++) {
            var change = drawOne();
            if (changesSomething(change) && drawn.add(pair(change))) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Half unfollows, three tenths follows of colleagues, two tenths follows of topics. */
    private TieChange drawOne() {
        var kind = random.nextInt(10);
        if (kind < 5 && !company.ties().isEmpty()) {
            var tie = company.ties().get(random.nextInt(company.ties().size()));
            return new TieChange(tie.follower(), new Colleague(tie.followee()), false);
        }
        if (kind < 8 || topics.isEmpty()) {
            return new TieChange(anybody(), new Colleague(anybody()), true);
        }
        return new TieChange(anybody(), new Topic(topics.get(random.nextInt(topics.size()))), true);
    }

    private boolean changesSomething(TieChange change) {
        return switch (change.target()) {
            case Topic _ -> true;
            case Colleague(int number) -> {
                var tie = new Tie(change.follower(), number);
                yield !tie.toOneself() && ties.contains(tie) != change.follows();
            }
        };
    }

    private static String pair(TieChange change) {
        return change.follower() + " " + change.target();
    }

    private int anybody() {
        return company.people().get(random.nextInt(company.people().size())).number();
    }

    private static List<Integer> topics(Company company, List<PlannedPost> published) {
        return company.people().stream()
                .map(Person::department)
                .distinct()
                .filter(d -> published.stream().anyMatch(post -> names(post, d)))
                .sorted()
                .toList();
    }

    private static boolean names(PlannedPost post, int department) {
        return (post.text() + " ").contains(" #" + Departments.topic(department) + " ");
    }
}
