package io.loggia.follow.tie;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.GroupEntry;
import io.loggia.events.Relation;
import io.loggia.follow.profile.Group;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntranceTest {

    private static final UUID FOUNDER = UUID.randomUUID();
    private static final UUID SOMEBODY = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    OPEN,        somebody, NONE,      FOLLOWING
                    OPEN,        somebody, REQUESTED, FOLLOWING
                    OPEN,        somebody, INVITED,   FOLLOWING
                    OPEN,        founder,  NONE,      FOLLOWING
                    ON_REQUEST,  somebody, NONE,      REQUESTED
                    ON_REQUEST,  somebody, REQUESTED, REQUESTED
                    ON_REQUEST,  somebody, INVITED,   FOLLOWING
                    ON_REQUEST,  somebody, FOLLOWING, FOLLOWING
                    ON_REQUEST,  founder,  NONE,      FOLLOWING
                    HIDDEN,      somebody, NONE,      nothing
                    HIDDEN,      somebody, REQUESTED, nothing
                    HIDDEN,      somebody, INVITED,   FOLLOWING
                    HIDDEN,      somebody, FOLLOWING, FOLLOWING
                    HIDDEN,      founder,  NONE,      FOLLOWING
                    PROVISIONED, somebody, NONE,      nothing
                    PROVISIONED, somebody, INVITED,   nothing
                    PROVISIONED, somebody, FOLLOWING, FOLLOWING
                    """)
    void whoWantsToComeIn(GroupEntry entry, String who, Relation before, String then) {
        Group group = new Group(UUID.randomUUID(), entry, FOUNDER, Set.of());
        UUID person = who.equals("founder") ? FOUNDER : SOMEBODY;

        var outcome = Entrance.join(group, person, before);

        assertThat(outcome.map(Relation::name).orElse("nothing")).isEqualTo(then);
    }
}
