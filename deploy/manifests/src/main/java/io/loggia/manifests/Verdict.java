package io.loggia.manifests;

import io.loggia.manifests.configuration.ConfigurationKeys;
import io.loggia.manifests.policy.Sentence;
import io.loggia.manifests.policy.World;
import io.loggia.manifests.rendered.Kubectl;
import io.loggia.manifests.rendered.Overlay;
import io.loggia.manifests.type.Typed;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Says of each overlay what holds and what does not. */
final class Verdict {

    private final PrintWriter out;
    private final Set<String> types = new TreeSet<>();
    private int resources;
    private int held;
    private int failed;

    Verdict(PrintWriter out) {
        this.out = out;
    }

    /** Whether all is as it must be. */
    boolean of(Path repository, Kubectl kubectl, Function<String, ConfigurationKeys> keys) {
        for (var overlay : Overlay.values()) {
            judge(overlay, Typed.of(kubectl.render(repository, overlay)), keys);
        }
        out.printf(
                "%d resources, %d types validated, %d policy sentences held, %d failed%n",
                resources, types.size(), held, failed);
        out.flush();
        return failed == 0;
    }

    private void judge(Overlay overlay, Typed typed, Function<String, ConfigurationKeys> keys) {
        resources += typed.resources().size();
        types.addAll(typed.types());
        out.printf(
                "%s: %d resources of %d types%n",
                overlay.folder(), typed.resources().size(), typed.types().size());
        typed.unknown()
                .forEach(kind -> fail("%s is a kind that nothing here can judge".formatted(kind)));
        typed.errors().forEach(this::fail);
        var world = new World(typed.resources(), keys);
        for (var sentence : Sentence.all()) {
            var violations = sentence.violations(world);
            if (violations.isEmpty()) {
                held++;
            } else {
                fail(sentence.text());
                violations.forEach(where -> out.println("      not so: " + where));
            }
        }
    }

    private void fail(String what) {
        failed++;
        out.println("  FAILED " + what);
    }
}
