package io.loggia.walk;

import io.loggia.local.company.Probes;
import io.loggia.local.house.Scrape;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Ports;
import io.loggia.local.parts.Secrets;
import io.loggia.walk.installation.Installation;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The probe beside an installation, for as long as one test looks at it. */
public final class ProbeProcess implements AutoCloseable {

    private static final Path LOGS = SharedHouse.folder().toAbsolutePath();

    private final RunningApplication running;
    private final URI address;

    private ProbeProcess(RunningApplication running, URI address) {
        this.running = running;
        this.address = address;
    }

    /** Ready, and told what the installation says but for these keys. */
    public static ProbeProcess start(Installation installation, Map<String, String> otherwise)
            throws InterruptedException {
        var port = Ports.free();
        var secrets = secrets();
        Map<String, String> told =
                new HashMap<>(
                        Map.of(
                                "quarkus.http.port", Integer.toString(port),
                                "probe.gateway", installation.gateway().toString(),
                                "probe.issuer", installation.realm().toString(),
                                "probe.author.secret", secrets.of(Probes.AUTHOR_SECRET),
                                "probe.follower.secret", secrets.of(Probes.FOLLOWER_SECRET)));
        told.putAll(otherwise);
        var running =
                RunningApplication.start(
                        Place.findRepository(), "deploy/probe", "probe", told, LOGS);
        var probe = new ProbeProcess(running, URI.create("http://localhost:" + port));
        try {
            running.awaitReady(probe.address);
            return probe;
        } catch (InterruptedException | RuntimeException e) {
            probe.close();
            throw e;
        }
    }

    /** Of the provider that tests share, or of an installation that is up already. */
    private static Secrets secrets() {
        var place = System.getProperty("loggia.installation") == null ? "test" : "run";
        return Secrets.of(Place.named(Place.findRepository(), place));
    }

    public Scrape scrape() {
        return Scrape.of(address.resolve("/q/metrics")).orElseThrow();
    }

    /** Attempts that ended so. */
    public double attempts(String outcome) {
        return scrape().samples().stream()
                .filter(one -> one.name().equals("probe_attempts_total"))
                .filter(one -> one.label("outcome").equals(outcome))
                .mapToDouble(Scrape.Sample::value)
                .sum();
    }

    @Override
    public void close() {
        running.close();
    }
}
