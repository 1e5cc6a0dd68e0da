package io.loggia.local.house;

import io.loggia.local.company.DemoCompany;
import io.loggia.local.parts.Broker;
import io.loggia.local.parts.Databases;
import io.loggia.local.parts.Keycloak;
import io.loggia.local.parts.LogEnd;
import io.loggia.local.parts.Part;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Program;
import io.loggia.local.parts.Starter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * One installation, brought up and ended. What does not wait for another thing does not wait: the
 * slowest part starts while the applications are built.
 */
public final class House {

    private final Settings settings;
    private final Progress progress;
    private final Ground ground;
    private final Residents residents;
    private final Starter starter;
    private final Executor threads = Thread::startVirtualThread;
    private final CompletableFuture<Void> failed = new CompletableFuture<>();

    public House(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.ground = Ground.of(settings);
        this.residents = new Residents(settings.place());
        this.starter = new Starter(settings.place(), residents::moveIn);
    }

    /** Returns when everything answers and the demo company is in. */
    public void up() {
        residents.alive().forEach(this::endLeftOver);
        requireFreePorts();
        CompletableFuture<Void> keycloak = after(Stream.of(), this::startKeycloak);
        CompletableFuture<Void> kafka = after(Stream.of(), this::startKafka);
        CompletableFuture<Void> rest = after(Stream.of(), this::startPostgresAndRedis);
        CompletableFuture<Void> build = after(Stream.of(), this::build);
        CompletableFuture<Void> mailbox = after(Stream.of(), this::startMailbox);
        List<CompletableFuture<Void>> all = new ArrayList<>(List.of(mailbox));
        for (Application service : Application.services()) {
            all.add(after(Stream.of(kafka, rest, build), () -> start(service)));
            if (service == Application.OUTWARD) {
                // The site may not make the tables that it reads.
                all.add(after(Stream.of(all.getLast()), () -> start(Application.SITE)));
            }
        }
        all.add(after(Stream.of(keycloak, rest, build), () -> start(Application.GATEWAY)));
        if (settings.isProbed()) {
            all.add(after(List.copyOf(all).stream(), () -> start(Application.PROBE)));
        }
        all.add(after(List.copyOf(all).stream(), this::bringCompanyIn));
        try {
            CompletableFuture.anyOf(
                            failed, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PartFailure failure
                    ? failure
                    : new PartFailure(e.toString(), e);
        }
        Installation.of(ground, residents.alive()).write(settings.place());
    }

    /** The end of the log of the first process that is gone without having been sent away. */
    public Optional<String> casualty() {
        return residents
                .missing(names())
                .map(
                        name ->
                                "%s has ended by itself:%n%s"
                                        .formatted(
                                                name,
                                                LogEnd.of(Starter.log(settings.place(), name))));
    }

    /** Ends everything, at any moment, in order. */
    public void end() {
        Installation.remove(settings.place());
        residents.endAll();
    }

    public boolean isEnding() {
        return residents.isEnding();
    }

    public String address() {
        return settings.ports().url(Door.GATEWAY);
    }

    private CompletableFuture<Void> after(Stream<CompletableFuture<Void>> before, Runnable step) {
        return CompletableFuture.allOf(before.toArray(CompletableFuture[]::new))
                .thenRunAsync(step, threads)
                .whenComplete(
                        (done, problem) -> {
                            if (problem != null) {
                                failed.completeExceptionally(
                                        problem instanceof CompletionException wrapped
                                                        && wrapped.getCause() != null
                                                ? wrapped.getCause()
                                                : problem);
                            }
                        });
    }

    private void endLeftOver(PartProcess process) {
        progress.say("Ending %s, left over from an earlier run".formatted(process.name()));
        process.end();
    }

    private void requireFreePorts() {
        List<String> taken = TakenPorts.of(settings);
        if (!taken.isEmpty()) {
            throw new PartFailure(
                    String.join("\n", taken)
                            + "\nEnd what listens there, or move ours: ./loggia up --port-offset 100");
        }
    }

    private void startKeycloak() {
        if (ground.isOwn(Door.KEYCLOAK)) {
            if (!Keycloak.isReady(settings.place())) {
                progress.timed(
                        "keycloak", "built, once,", () -> Keycloak.makeReady(settings.place()));
            }
            ownPart(Door.KEYCLOAK).ifPresent(this::startTimed);
        }
    }

    private void startKafka() {
        ownPart(Door.KAFKA).ifPresent(this::startTimed);
        try (Broker broker = new Broker(ground.kafkaBootstrap())) {
            broker.makeTopics("");
            if (ground.isOwn(Door.KAFKA)) {
                broker.letIn(ground.kafka().passwords());
                broker.grantRights("");
            }
        }
    }

    private void startMailbox() {
        ownPart(Door.SMTP).ifPresent(this::startTimed);
    }

    private void startPostgresAndRedis() {
        ownPart(Door.REDIS).ifPresent(this::startTimed);
        ownPart(Door.POSTGRES).ifPresent(this::startTimed);
        Databases databases = new Databases(ground.postgres());
        for (Application application : Application.withDatabase()) {
            String password = ground.databasePassword(application);
            if (application == Application.SITE) {
                databases.letIn(application.role(), application.database(), password);
            } else {
                databases.make(application.database(), application.role(), password);
            }
        }
    }

    private void build() {
        Build build = new Build(settings.place().repository(), progress);
        List<String> stale = build.staleWith(Build.WALK);
        if (!stale.isEmpty()) {
            Path log = settings.place().folder("build").resolve("build.log");
            progress.timed("build", "done", () -> build.make(stale, log));
        }
    }

    private void start(Application application) {
        startTimed(new ApplicationProgram(application, ground));
    }

    private void startTimed(Program program) {
        progress.timed(program.name(), "ready", () -> starter.start(program));
    }

    private void bringCompanyIn() {
        DemoCompany company = new DemoCompany(address(), ground.issuer());
        CompanyNote note = new CompanyNote(settings.place());
        if (!note.isThere()) {
            progress.timed("demo company", "is in", company::bringIn);
            note.write();
        }
    }

    private Optional<Part> ownPart(Door door) {
        return ground.ownParts().stream()
                .filter(part -> part.name().equals(door.holder()))
                .findFirst();
    }

    private List<String> names() {
        return Stream.concat(
                        ground.ownParts().stream().map(Part::name),
                        settings.applications().map(Application::process))
                .toList();
    }
}
