package io.loggia.walk.company;

import io.loggia.walk.company.TieChange.Colleague;
import io.loggia.walk.company.TieChange.Topic;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Lanes;
import io.loggia.walk.installation.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/** Turns a company's people, ties and posts into items of the import endpoints. */
final class Importer {

    static final int PEOPLE_AT_ONCE = 50;
    static final int TIES_AT_ONCE = 200;
    static final int POSTS_AT_ONCE = 50;
    private static final int LANES = 4;

    private final Imports people;
    private final Imports follows;
    private final Imports posts;
    private final Map<Integer, UUID> ids = new HashMap<>();

    Importer(Visitor admin, String source) {
        this.people = new Imports(admin, source, "people");
        this.follows = new Imports(admin, source, "follows");
        this.posts = new Imports(admin, source, "posts");
    }

    /** Makes profiles; returns how many are new. */
    int people(List<Person> all) {
        return inBatches("people", all, PEOPLE_AT_ONCE, this::peopleBatch);
    }

    /** Makes ties between people who are there; returns how many are new. */
    int ties(List<Tie> all) {
        return inBatches("follows", all, TIES_AT_ONCE, this::tiesBatch);
    }

    int posts(String what, List<PlannedPost> all) {
        return inBatches(what, all, POSTS_AT_ONCE, this::postsBatch);
    }

    /** Changes ties in one request; returns the numbers of those whose ties did change. */
    Set<Integer> changes(List<TieChange> changes) {
        var outcomes = follows.send(Imports.items(changes, this::change));
        var followers = new HashSet<Integer>();
        for (var change : changes) {
            if (outcomes.changed(change.key())) {
                followers.add(change.follower());
            }
        }
        return followers;
    }

    /** Publishes posts in one request, which changes nobody's ties. */
    Set<Integer> publish(List<PlannedPost> batch) {
        postsBatch(batch);
        return Set.of();
    }

    /** Profile ids by number, of everybody who has been brought in. */
    Map<Integer, UUID> ids() {
        return Map.copyOf(ids);
    }

    private int peopleBatch(List<Person> batch) {
        var outcomes = people.send(Imports.items(batch, Importer::person));
        synchronized (ids) {
            batch.forEach(
                    person -> {
                        var outcome = outcomes.require(personKey(person));
                        var id = outcome.required("profileId").asText();
                        ids.put(person.number(), UUID.fromString(id));
                    });
        }
        return outcomes.countChanged();
    }

    private int tiesBatch(List<Tie> batch) {
        return changed(follows, Imports.items(batch, this::tie));
    }

    private int postsBatch(List<PlannedPost> batch) {
        return changed(posts, Imports.items(batch, this::post));
    }

    private static int changed(Imports imports, List<Map<String, Object>> items) {
        return imports.send(items).countChanged();
    }

    private static Map<String, Object> person(Person person) {
        return Map.of(
                "key", personKey(person),
                "handle", person.handle(),
                "displayName", person.displayName(),
                "department", Departments.name(person.department()));
    }

    private static String personKey(Person person) {
        return "person-" + person.number();
    }

    private Map<String, Object> tie(Tie tie) {
        return Map.of(
                "key", "tie-%d-%d".formatted(tie.follower(), tie.followee()),
                "followerId", id(tie.follower()),
                "followeeId", id(tie.followee()),
                "relation", "FOLLOWING");
    }

    private Map<String, Object> change(TieChange change) {
        var followee =
                switch (change.target()) {
                    case Colleague(int number) -> id(number);
                    case Topic(int department) -> Departments.topic(department).profileId();
                };
        return Map.of(
                "key",
                change.key(),
                "followerId",
                id(change.follower()),
                "followeeId",
                followee,
                "relation",
                change.follows() ? "FOLLOWING" : "NONE");
    }

    private Map<String, Object> post(PlannedPost post) {
        return Map.of(
                "key", post.key(),
                "authorId", id(post.author()),
                "text", post.text(),
                "publishedAt", post.publishedAt().toString());
    }

    private UUID id(int number) {
        var id = ids.get(number);
        if (id == null) {
            throw new IllegalStateException("person " + number + " was not brought in");
        }
        return id;
    }

    private static <T> int inBatches(
            String what, List<T> all, int size, ToIntFunction<List<T>> step) {
        var changed = new AtomicInteger();
        try (var progress = Progress.of(what, all.size())) {
            Lanes.map(
                    LANES,
                    batches(all, size),
                    batch -> {
                        changed.addAndGet(step.applyAsInt(batch));
                        progress.add(batch.size());
                        return batch;
                    });
        }
        return changed.get();
    }

    static <T> List<List<T>> batches(List<T> all, int size) {
        var batches = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return batches;
    }
}
