package io.loggia.walk.company;

import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Digestion;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.Lanes;
import io.loggia.walk.installation.Passports;
import io.loggia.walk.installation.Progress;
import io.loggia.walk.model.Compare;
import io.loggia.walk.model.Comparison;
import io.loggia.walk.model.HomeReader;
import io.loggia.walk.model.SkeletonSource;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Brings a company in, in the order that is hardest on timelines: people; ties; half of the posts;
 * every home read once, so that it lies in Redis; then changes of ties mixed with the other half.
 * The end is a comparison with the model, in which exactly the homes of those whose ties changed
 * are built anew.
 */
public final class Load {

    private static final long SEED = 20_251_014;
    private static final int CHANGES_AT_ONCE = 10;
    private static final int LANES = 3;
    private static final int ATTEMPTS = 10;

    private final Installation installation;
    private final Company company;
    private final Importer importer;
    private final PrintStream out;

    public Load(Installation installation, Company company, Visitor admin, PrintStream out) {
        this.installation = installation;
        this.company = company;
        this.importer = new Importer(admin, company.name());
        this.out = out;
    }

    /**
     * Whether the end is as it must be: timelines like the model, and built only where they had to
     * be.
     */
    public boolean run() {
        var posts = PostPlan.of(company);
        var half = posts.size() / 2;
        var first = posts.subList(0, half);
        boolean begun;
        Set<Integer> changed;
        try (var digestion = new Digestion(installation)) {
            begun = begin(digestion, first);
            changed = mix(Mix.of(company, first), posts.subList(half, posts.size()));
        }
        out.println("posts " + posts.size());
        out.println("changed ties of %d people".formatted(changed.size()));
        var comparison = new Compare(installation).run(Set.copyOf(importer.ids().values()));
        out.println(comparison.report());
        return comparison.equal() && (!begun || builtExactly(changed.size(), comparison));
    }

    /** Up to the moment when everything lies in Redis; false if all of it was there before. */
    private boolean begin(Digestion digestion, List<PlannedPost> first) {
        var created = importer.people(company.people());
        out.println("people " + company.people().size());
        digestion.await();
        created += importer.ties(company.ties());
        out.println("follows " + company.ties().size());
        out.println("skipped %d: follows of oneself".formatted(company.skipped()));
        created += importer.posts("first half of the posts", first);
        digestion.await();
        if (created > 0) {
            readEveryHome();
        }
        return created > 0;
    }

    private void readEveryHome() {
        var homes = new HomeReader(installation.feed(), Passports.of(installation.passportKeys()));
        try (var progress = Progress.of("reading every home once", company.people().size())) {
            Lanes.map(
                    Compare.LANES,
                    company.people(),
                    person -> {
                        materialise(homes, person);
                        progress.add(1);
                        return person;
                    });
        }
    }

    /** A service that is busy building answers past Redis; then the home is asked for again. */
    private void materialise(HomeReader homes, Person person) {
        var id = importer.ids().get(person.number());
        for (var attempt = 0; attempt < ATTEMPTS && id != null; attempt++) {
            if (homes.touch(id, person.handle()) != SkeletonSource.POSTGRESQL) {
                return;
            }
        }
        throw new IllegalStateException("the home of " + person.handle() + " is never built");
    }

    private Set<Integer> mix(List<TieChange> changes, List<PlannedPost> second) {
        var steps = new ArrayList<Supplier<Set<Integer>>>();
        for (var batch : Importer.batches(changes, CHANGES_AT_ONCE)) {
            steps.add(() -> importer.changes(batch));
        }
        for (var batch : Importer.batches(second, Importer.POSTS_AT_ONCE)) {
            steps.add(() -> importer.publish(batch));
        }
        Collections.shuffle(steps, new Random(SEED));
        var changed = new HashSet<Integer>();
        try (var progress = Progress.of("changes of ties and posts", steps.size())) {
            Lanes.map(
                            LANES,
                            steps,
                            step -> {
                                var followers = step.get();
                                progress.add(1);
                                return followers;
                            })
                    .forEach(changed::addAll);
        }
        return changed;
    }

    /** Where Redis was late, a build may have come about without being told. */
    private boolean builtExactly(int changed, Comparison comparison) {
        var exact =
                comparison.built() <= changed
                        && changed <= comparison.built() + comparison.untold();
        if (!exact) {
            out.println("built %d, expected %d".formatted(comparison.built(), changed));
        }
        return exact;
    }
}
