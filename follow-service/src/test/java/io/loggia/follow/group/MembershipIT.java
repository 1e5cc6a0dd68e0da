package io.loggia.follow.group;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.relation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;

import io.loggia.events.GroupEntry;
import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups of which the company's directory says who belongs to them. */
@QuarkusTest
@WithRealParts
class MembershipIT {

    private final UUID group = UUID.randomUUID();
    private People people;

    @BeforeEach
    void theCast() {
        people = People.known();
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void membersAreWhomTheDirectoryNamesInWhateverOrderItIsTold() {
        people.membership(group, people.alice, true, 1);
        people.membership(group, people.bob, true, 1);
        provision(ProfileState.ACTIVE, 1);

        eventually().until(() -> relation(people.alice, group).equals("FOLLOWING"));
        eventually().until(() -> relation(people.bob, group).equals("FOLLOWING"));
        as(people.alice)
                .get("/api/groups/{id}/members", group)
                .then()
                .statusCode(200)
                .body(
                        "items.profileId",
                        containsInAnyOrder(people.alice.toString(), people.bob.toString()));

        people.membership(group, people.bob, false, 2);
        eventually().until(() -> relation(people.bob, group).equals("NONE"));
        as(people.bob).get("/api/groups/{id}/members", group).then().statusCode(404);
    }

    @Test
    void nobodyJoinsOrLeavesByHand() {
        provision(ProfileState.ACTIVE, 1);
        people.membership(group, people.alice, true, 1);
        eventually().until(() -> relation(people.alice, group).equals("FOLLOWING"));

        as(people.bob).put("/api/follows/{id}", group).then().statusCode(404);
        as(people.alice)
                .delete("/api/follows/{id}", group)
                .then()
                .statusCode(409)
                .body("type", endsWith(":provisioned"));
        as(people.bob).delete("/api/follows/{id}", group).then().statusCode(204);
        as(people.alice)
                .put("/api/groups/" + group + "/invitations/" + people.bob)
                .then()
                .statusCode(404);
        assertThat(relation(people.alice, group)).isEqualTo("FOLLOWING");
    }

    @Test
    void whoeverIsDeactivatedLeavesAndIsBackWhenTheyComeBack() {
        provision(ProfileState.ACTIVE, 1);
        people.membership(group, people.alice, true, 1);
        eventually().until(() -> relation(people.alice, group).equals("FOLLOWING"));

        people.profile(people.alice, ProfileKind.PERSON, ProfileState.FORMER, 2);
        eventually().until(() -> relation(people.alice, group).equals("NONE"));
        people.profile(people.alice, ProfileKind.PERSON, ProfileState.ACTIVE, 3);

        eventually().until(() -> relation(people.alice, group).equals("FOLLOWING"));
    }

    @Test
    void dissolvedGroupHasNoMembers() {
        provision(ProfileState.ACTIVE, 1);
        people.membership(group, people.alice, true, 1);
        eventually().until(() -> relation(people.alice, group).equals("FOLLOWING"));

        provision(ProfileState.FORMER, 2);

        eventually().until(() -> relation(people.alice, group).equals("NONE"));
    }

    @Test
    void olderAndPoisonedEventsChangeNothing() {
        provision(ProfileState.ACTIVE, 1);
        long parked = people.kafka().read("memberships.dlq").size();
        people.membership(group, people.alice, true, 5);
        people.membership(group, people.alice, false, 4);
        people.kafka()
                .send(
                        "memberships",
                        group + ":" + people.alice,
                        "not JSON",
                        Map.of(
                                "ce_specversion", "1.0",
                                "ce_id", UUID.randomUUID().toString(),
                                "ce_type", "io.loggia.membership.decided.v1",
                                "ce_time", "2026-11-21T10:00:00Z",
                                "epoch", "1"));
        people.membership(group, people.bob, true, 1);

        eventually().until(() -> relation(people.bob, group).equals("FOLLOWING"));
        eventually().until(() -> relation(people.alice, group).equals("FOLLOWING"));
        eventually().until(() -> people.kafka().read("memberships.dlq").size() == parked + 1);
    }

    private void provision(ProfileState state, long version) {
        people.group(group, GroupEntry.PROVISIONED, null, List.of(), state, version);
    }
}
