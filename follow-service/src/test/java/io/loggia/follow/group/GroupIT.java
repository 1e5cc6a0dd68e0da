package io.loggia.follow.group;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.relation;
import static io.loggia.follow.People.unfollow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.events.GroupEntry;
import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Joining, asking, inviting, leaving: alice founds, bob comes, carol and dave stay outside. */
@QuarkusTest
@WithRealParts
class GroupIT {

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
    void founderIsTheFirstMember() {
        found(GroupEntry.HIDDEN);

        assertThat(people.events(people.alice, group)).containsExactly("FOLLOWING 1");
        members(people.alice).body("items.profileId", contains(people.alice.toString()));
    }

    /** So come probes: profile-service names each one a steward, and no person does. */
    @Test
    void stewardNamedWithoutATieBelongsToItAndOnceLeftStaysOut() {
        UUID probe = UUID.randomUUID();
        people.group(
                group,
                GroupEntry.HIDDEN,
                people.alice,
                List.of(probe, people.bob),
                ProfileState.ACTIVE,
                1);
        people.profile(probe, ProfileKind.SYSTEM, ProfileState.ACTIVE, 1);

        eventually()
                .untilAsserted(
                        () ->
                                members(people.alice)
                                        .body(
                                                "items.profileId",
                                                containsInAnyOrder(
                                                        probe.toString(),
                                                        people.bob.toString(),
                                                        people.alice.toString())));
        unfollow(people.bob, group);
        people.group(
                group,
                GroupEntry.HIDDEN,
                people.alice,
                List.of(people.bob),
                ProfileState.ACTIVE,
                2);
        people.join(UUID.randomUUID());
        assertThat(people.events(probe, group)).containsExactly("FOLLOWING 1");
        assertThat(relation(people.bob, group)).isEqualTo("NONE");
    }

    @Test
    void founderWhoLeftIsNotBroughtBackByTheNextEvent() {
        found(GroupEntry.OPEN);
        unfollow(people.alice, group);

        people.group(group, GroupEntry.OPEN, people.alice, List.of(), ProfileState.ACTIVE, 2);
        people.join(UUID.randomUUID());
        follow(people.bob, group);

        assertThat(relation(people.alice, group)).isEqualTo("NONE");
        follow(people.alice, group);
        assertThat(relation(people.alice, group)).isEqualTo("FOLLOWING");
    }

    @Test
    void whoeverWantsToJoinsAnOpenGroupAndLeavesAtOnce() {
        found(GroupEntry.OPEN);

        follow(people.bob, group);
        assertThat(relation(people.bob, group)).isEqualTo("FOLLOWING");
        members(people.bob)
                .body("items.profileId", contains(people.bob.toString(), people.alice.toString()));
        unfollow(people.bob, group);

        assertThat(relation(people.bob, group)).isEqualTo("NONE");
        assertThat(people.events(people.bob, group)).containsExactly("FOLLOWING 1", "NONE 2");
        outside(people.bob);
    }

    @Test
    void whoeverAsksIsLetInByASteward() {
        found(GroupEntry.ON_REQUEST);
        follow(people.bob, group);
        follow(people.carol, group);
        assertThat(relation(people.bob, group)).isEqualTo("REQUESTED");
        outside(people.bob);
        as(people.alice)
                .get("/api/groups/{id}/requests", group)
                .then()
                .statusCode(200)
                .body("items.profileId", contains(people.carol.toString(), people.bob.toString()));

        as(people.bob).put(member(people.bob)).then().statusCode(404);
        as(people.alice).put(member(people.bob)).then().statusCode(204);
        as(people.alice).put(member(people.bob)).then().statusCode(204);
        as(people.alice).put(member(people.dave)).then().statusCode(409);
        as(people.alice).delete(member(people.carol)).then().statusCode(204);

        assertThat(relation(people.bob, group)).isEqualTo("FOLLOWING");
        assertThat(relation(people.carol, group)).isEqualTo("NONE");
        assertThat(people.events(people.bob, group)).containsExactly("REQUESTED 1", "FOLLOWING 2");
        as(people.bob).get("/api/groups/{id}/requests", group).then().statusCode(404);
    }

    @Test
    void hiddenGroupIsNotThereButForWhoIsInvited() {
        found(GroupEntry.HIDDEN);
        String never = refusal(people.bob, UUID.randomUUID());
        assertThat(refusal(people.bob, group)).isEqualTo(never);
        outside(people.bob);

        as(people.alice).put(invitation(people.bob)).then().statusCode(204);
        assertThat(relation(people.bob, group)).isEqualTo("INVITED");
        as(people.alice)
                .get("/api/groups/{id}/invitations", group)
                .then()
                .body("items.profileId", contains(people.bob.toString()));
        outside(people.bob);
        follow(people.bob, group);

        members(people.bob)
                .body("items.profileId", contains(people.bob.toString(), people.alice.toString()));
        unfollow(people.bob, group);
        assertThat(refusal(people.bob, group)).isEqualTo(never);
    }

    @Test
    void nobodyIsInvitedWhoIsUnknownOrBehindABlock() {
        found(GroupEntry.HIDDEN);
        people.block(people.dave, people.alice, true, 1);
        UUID former = UUID.randomUUID();
        people.profile(former, ProfileKind.PERSON, ProfileState.FORMER, 1);

        as(people.alice).put(invitation(UUID.randomUUID())).then().statusCode(404);
        as(people.alice).put(invitation(former)).then().statusCode(404);
        eventually().until(() -> as(people.alice).put(invitation(people.dave)).statusCode() == 404);
    }

    @Test
    void stewardsLookAfterItAsLongAsTheyBelongToIt() {
        found(GroupEntry.OPEN);
        follow(people.bob, group);
        people.group(
                group,
                GroupEntry.ON_REQUEST,
                people.alice,
                List.of(people.bob),
                ProfileState.ACTIVE,
                2);
        eventually()
                .until(
                        () ->
                                as(people.bob).get("/api/groups/{id}/requests", group).statusCode()
                                        == 200);

        as(people.bob).delete(member(people.alice)).then().statusCode(403);
        unfollow(people.bob, group);

        as(people.bob).get("/api/groups/{id}/requests", group).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = GroupEntry.class,
            names = {"OPEN", "ON_REQUEST", "HIDDEN"})
    void nobodyOutsideLearnsWhoBelongsToIt(GroupEntry entry) {
        found(entry);
        as(people.alice).put(invitation(people.bob)).then().statusCode(204);
        follow(people.bob, group);

        outside(people.carol);
        for (UUID person : List.of(people.alice, people.bob)) {
            as(people.carol)
                    .get("/api/profiles/{id}/following", person)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            as(people.carol)
                    .get("/api/profiles/{id}/follow-counts", person)
                    .then()
                    .body("following", equalTo(0));
            assertThat(people.published(person, group)).isEmpty();
        }
        assertThat(relation(people.carol, group)).isEqualTo("NONE");
        as(people.carol).put("/api/follows/{id}/bell", group).then().statusCode(409);
        as(people.carol).get("/api/profiles/{id}/familiar-followers", group).then().statusCode(404);
        as(people.carol).put("/api/suggestions/{id}/dismissal", group).then().statusCode(404);
    }

    @Test
    void whoeverLeavesTheCompanyLeavesItsGroups() {
        found(GroupEntry.HIDDEN);
        as(people.alice).put(invitation(people.bob)).then().statusCode(204);
        follow(people.bob, group);

        people.profile(people.bob, ProfileKind.PERSON, ProfileState.FORMER, 2);

        eventually().until(() -> relation(people.bob, group).equals("NONE"));
        assertThat(people.events(people.bob, group))
                .containsExactly("INVITED 1", "FOLLOWING 2", "NONE 3");
    }

    @Test
    void dissolvedGroupHasNoMembersAndIsNotThere() {
        found(GroupEntry.OPEN);
        follow(people.bob, group);

        people.group(group, GroupEntry.OPEN, people.alice, List.of(), ProfileState.FORMER, 2);

        eventually().until(() -> relation(people.bob, group).equals("NONE"));
        eventually().until(() -> relation(people.alice, group).equals("NONE"));
        refusal(people.bob, group);
        outside(people.alice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=x", "cursor=x", "limit=1&limit=1"})
    void oddPageIsRefusedByName(String query) {
        as(people.alice)
                .get("/api/groups/" + group + "/members?" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo(query.replaceFirst("=.*", "")));
    }

    private void found(GroupEntry entry) {
        people.group(group, entry, people.alice, List.of(), ProfileState.ACTIVE, 1);
        eventually().until(() -> relation(people.alice, group).equals("FOLLOWING"));
    }

    private io.restassured.response.ValidatableResponse members(UUID reader) {
        return as(reader).get("/api/groups/{id}/members", group).then().statusCode(200);
    }

    /** All at once: each waits for what may yet arrive. */
    private void outside(UUID reader) {
        var doors =
                List.of(
                        "/api/groups/" + group + "/members",
                        "/api/groups/" + group + "/requests",
                        "/api/groups/" + group + "/invitations",
                        "/api/profiles/" + group + "/followers");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    doors.stream()
                            .map(door -> threads.submit(() -> as(reader).get(door).statusCode()))
                            .toList();
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(404));
        }
    }

    private String member(UUID person) {
        return "/api/groups/" + group + "/members/" + person;
    }

    private String invitation(UUID person) {
        return "/api/groups/" + group + "/invitations/" + person;
    }

    private static String refusal(UUID person, UUID profile) {
        return as(person)
                .put("/api/follows/{id}", profile)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }
}
