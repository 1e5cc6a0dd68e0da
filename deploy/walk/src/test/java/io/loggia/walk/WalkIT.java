package io.loggia.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.walk.company.CompanyFiles;
import io.loggia.walk.company.Load;
import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.RedisStore;
import io.loggia.walk.journey.ActivityBench;
import io.loggia.walk.journey.ActivityLoad;
import io.loggia.walk.journey.ErasureWalk;
import io.loggia.walk.journey.PublicBench;
import io.loggia.walk.journey.RotationWalk;
import io.loggia.walk.journey.ScimWalk;
import io.loggia.walk.journey.SystemsWalk;
import io.loggia.walk.journey.Walkthrough;
import io.loggia.walk.model.Compare;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole house, each application once, walked through as {@code ./loggia} does. */
@ExtendWith({Turns.class, SharedHouse.class})
@TestMethodOrder(OrderAnnotation.class)
class WalkIT {

    private static final int PEOPLE = 40;
    private static final int TIES = 300;

    @TempDir private static Path directory;
    private static Installation installation;

    @BeforeAll
    static void start(Installation running) throws IOException {
        installation = running;
        writeCompany();
    }

    @Test
    @Order(1)
    void everyStepOfTheWalkPasses() {
        assertThat(new Walkthrough(installation, System.out).run()).isTrue();
    }

    @Test
    @Order(2)
    void theWalkCanBeRepeated() {
        assertThat(new Walkthrough(installation, System.out).run()).isTrue();
    }

    @Test
    @Order(3)
    void aCompanyMovesInAndItsTimelinesAreTheModels() {
        assertThat(load())
                .contains("people 40\n", "follows 300\n", "skipped 1: follows of oneself\n")
                .contains("timelines equal to the model: 40 of 40\n");
    }

    @Test
    @Order(4)
    void movingInAgainChangesNothing() {
        assertThat(load())
                .contains("changed ties of 0 people\n", "built 0")
                .contains("timelines equal to the model: 40 of 40\n");
    }

    @Test
    @Order(5)
    void redisCanForgetEverything() {
        new RedisStore(installation.redis()).flush();

        var comparison = new Compare(installation).run();

        assertThat(comparison.report())
                .contains("built " + comparison.people(), "served from Redis 0");
        assertThat(comparison.equal()).isTrue();
    }

    @Test
    @Order(6)
    void publicSiteIsMeasured() {
        var written = new ByteArrayOutputStream();
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);

        new PublicBench(installation, out, Duration.ofMillis(50)).run();

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("/s fixed", "of a fixed page of the same size");
    }

    @Test
    @Order(7)
    void directoryFillsTheCompanyAndAgainChangesNothing() {
        var written = new ByteArrayOutputStream();
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);

        assertThat(new ScimWalk(installation, PEOPLE, out).run())
                .as(() -> written.toString(StandardCharsets.UTF_8))
                .isTrue();

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("created 40, changed 4, deactivated 10; again: 0");
    }

    @Test
    @Order(8)
    void otherSystemsTellAndRead() {
        assertThat(new SystemsWalk(installation, System.out).run()).isTrue();
    }

    @Test
    @Order(9)
    void otherSystemsDoSoAgain() {
        assertThat(new SystemsWalk(installation, System.out).run()).isTrue();
    }

    @Test
    @Order(10)
    void whatSystemsTellIsMeasured() {
        var written = new ByteArrayOutputStream();
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        var load = new ActivityLoad(50, 5, 2, Duration.ofMillis(200), Duration.ofMillis(800));

        new ActivityBench(installation, out, load).run();

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("40 events; refused 0", "not seen 0", "50 posts of @build_server stay");
    }

    @Test
    @Order(11)
    void whoeverIsErasedIsFoundNowhere() {
        assertThat(new ErasureWalk(installation, System.out).run()).isTrue();
    }

    @Test
    @Order(12)
    void keysChangeAndNobodyNoticesIt() {
        var written = new ByteArrayOutputStream();
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);

        assertThat(new RotationWalk(installation, Duration.ofSeconds(3), out).run())
                .as(() -> written.toString(StandardCharsets.UTF_8))
                .isTrue();

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains(
                        "0 failed, 0 logged out",
                        "passport keys changed 2 times, session keys 1 times");
    }

    private static String load() {
        var written = new ByteArrayOutputStream();
        var login = new MobileLogin(installation.realm(), installation.gateway());
        var admin = login.as("erin", installation.password("erin"));
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        var company = CompanyFiles.read(directory);
        assertThat(new Load(installation, company, admin, out).run())
                .as(() -> written.toString(StandardCharsets.UTF_8))
                .isTrue();
        return written.toString(StandardCharsets.UTF_8);
    }

    private static void writeCompany() throws IOException {
        var random = new Random(PEOPLE);
        var people = new StringBuilder("person,department\n");
        for (var i = 0; i < PEOPLE; i++) {
            people.append(i).append(',').append(i % 4).append('\n');
        }
        var ties = new TreeSet<String>();
        while (ties.size() < TIES) {
            var follower = random.nextInt(PEOPLE);
            var followee = random.nextInt(PEOPLE);
            if (follower != followee) {
                ties.add(follower + "," + followee);
            }
        }
        Files.writeString(directory.resolve("people.csv"), people);
        Files.writeString(
                directory.resolve("follows.csv"),
                "follower,followee\n5,5\n" + String.join("\n", ties) + "\n");
    }
}
