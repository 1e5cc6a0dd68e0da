package io.loggia.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.handle.HandleChoice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsIT {

    @Inject EnrolmentService enrolments;
    @Inject Facts facts;

    @Test
    void aChangeAndItsEventCommitTogether() throws Exception {
        NewPerson undone = person("undone");
        NewPerson done = person("done");

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    enrolments.enrol(undone);
                                                    throw new IllegalStateException("too late");
                                                }))
                .hasMessage("too late");
        QuarkusTransaction.requiringNew().run(() -> enrolments.enrol(done));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts.eventsOf(done.id())).hasSize(1));
        assertThat(profiles(done)).isOne();
        assertThat(profiles(undone)).isZero();
        assertThat(facts.eventsOf(undone.id())).isEmpty();
        assertThat(
                        facts.count(
                                "SELECT count(*) FROM outbox WHERE aggregateid = ?",
                                undone.id().toString()))
                .isZero();
    }

    @Test
    void nothingIsEnrolledOutsideATransaction() throws Exception {
        NewPerson nobody = person("nobody");

        assertThatThrownBy(() -> enrolments.enrol(nobody)).isInstanceOf(Exception.class);

        assertThat(profiles(nobody)).isZero();
    }

    private long profiles(NewPerson person) throws Exception {
        return facts.count("SELECT count(*) FROM profile WHERE id = ?", person.id());
    }

    private static NewPerson person(String like) {
        UUID id = UUID.randomUUID();
        return NewPerson.atLogin(id, HandleChoice.of(People.name(like), id), null);
    }
}
