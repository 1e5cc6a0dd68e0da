package io.loggia.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.Command;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidentsTest {

    private static final List<String> NAMES = List.of("gateway", "kafka", "postgres");

    @TempDir private Path repository;
    private Place place;
    private Residents residents;

    @BeforeEach
    void moveIn() {
        place = Place.named(repository, "run");
        residents = new Residents(place);
        NAMES.forEach(this::start);
    }

    @AfterEach
    void moveOut() {
        residents.endAll();
    }

    @Test
    void nobodyIsMissedWhileAllAreAlive() {
        assertThat(residents.missing(NAMES)).isEmpty();
        assertThat(residents.alive())
                .extracting(PartProcess::name)
                .containsExactlyElementsOf(NAMES);
    }

    @Test
    void whoEndsByItselfIsMissed() {
        residents.find("kafka").orElseThrow().end();

        assertThat(residents.missing(NAMES)).contains("kafka");
    }

    @Test
    void whoWasSentAwayIsMissedOnlyAfterComingBack() {
        residents.sendAway("kafka");

        assertThat(residents.find("kafka")).isEmpty();
        assertThat(residents.missing(NAMES)).isEmpty();

        residents.isBack("kafka");

        assertThat(residents.missing(NAMES)).contains("kafka");
    }

    @Test
    void nobodyIsLeftAtTheEndAndNobodyMovesInAfterIt() {
        PartProcess gateway = residents.find("gateway").orElseThrow();

        residents.endAll();

        assertThat(gateway.isAlive()).isFalse();
        assertThat(residents.alive()).isEmpty();
        PartProcess late = start("redis");
        assertThatThrownBy(() -> residents.moveIn(late)).isInstanceOf(PartFailure.class);
        assertThat(late.isAlive()).isFalse();
    }

    private PartProcess start(String name) {
        return Command.of(List.of("sleep", "600")).detachedAs(name, place.folder(name));
    }
}
