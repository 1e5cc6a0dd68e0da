package io.loggia.follow.group;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.relation;
import static io.loggia.follow.People.unfollow;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.events.GroupEntry;
import io.loggia.events.ProfileState;
import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom bob follows in groups that alice has founded. */
@QuarkusTest
@WithRealParts
class FamiliarMembersIT {

    private static final String FAMILIAR = "/api/familiar-members";

    private final People people = People.known();

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void memberIsToldOfThoseOthersWhomTheyFollow() {
        UUID group = found(GroupEntry.OPEN);
        UUID other = found(GroupEntry.OPEN);
        UUID lonely = found(GroupEntry.OPEN);
        Stream.of(people.bob, people.carol, people.dave).forEach(one -> follow(one, group));
        follow(people.bob, other);
        follow(people.carol, people.bob);
        follow(people.bob, people.carol);
        follow(people.bob, people.alice);

        familiar(people.bob, group, other, group, lonely, people.alice, UUID.randomUUID())
                .body("items.groupId", containsInAnyOrder(text(group), text(other)))
                .body(at(group) + ".count", equalTo(2))
                .body(at(group) + ".profileIds", contains(text(people.carol), text(people.alice)))
                .body(at(other) + ".profileIds", contains(text(people.alice)));
        unfollow(people.carol, group);
        familiar(people.bob, group).body("items[0].profileIds", contains(text(people.alice)));
    }

    @Test
    void ofManyThreeAreNamedFirstTheOneWithTheBell() {
        UUID group = found(GroupEntry.OPEN);
        follow(people.bob, group);
        List<UUID> friends = Stream.generate(UUID::randomUUID).limit(5).toList();
        friends.forEach(people::join);
        friends.forEach(friend -> follow(people.bob, friend));
        friends.forEach(friend -> follow(friend, group));
        as(people.bob).put("/api/follows/{id}/bell", friends.get(4)).then().statusCode(204);

        familiar(people.bob, group)
                .body("items[0].count", equalTo(5))
                .body(
                        "items[0].profileIds",
                        contains(text(friends.get(4)), text(friends.get(0)), text(friends.get(1))));
    }

    /**
     * Whether it is open, one has asked, is invited or has left: who belongs to it is told to none.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROVISIONED")
    void whoeverDoesNotBelongToItIsToldNothing(GroupEntry entry) {
        UUID group = found(entry);
        follow(people.bob, people.alice);
        familiar(people.bob, group).body("items", empty());

        switch (entry) {
            case ON_REQUEST -> follow(people.bob, group);
            case HIDDEN -> invite(group);
            default -> {
                follow(people.bob, group);
                familiar(people.bob, group).body("items.count", contains(1));
                unfollow(people.bob, group);
            }
        }

        assertThat(relation(people.bob, group)).isNotEqualTo("FOLLOWING");
        familiar(people.bob, group).body("items", empty());
    }

    @Test
    void nobodyBehindABlockOrGoneWithTheGroupIsNamed() {
        UUID group = found(GroupEntry.OPEN);
        follow(people.bob, group);
        follow(people.carol, group);
        follow(people.bob, people.alice);
        follow(people.bob, people.carol);

        people.block(people.carol, people.bob, true, 1);

        eventually()
                .untilAsserted(
                        () ->
                                familiar(people.bob, group)
                                        .body("items[0].profileIds", contains(text(people.alice))));
        people.group(group, GroupEntry.OPEN, people.alice, List.of(), ProfileState.FORMER, 2);
        eventually().untilAsserted(() -> familiar(people.bob, group).body("items", empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?ids=", "?ids=x", "?ids=-1%20", "?ids=%2C", "?id=1"})
    void whatIsNoListOfIdsIsRefused(String query) {
        refused(query);
    }

    @Test
    void idsAreGivenOnceInOneSpellingAndAtMostAHundred() {
        String id = text(UUID.fromString("0190a000-0000-7000-8000-00000000000a"));

        refused("?ids=" + id + "&ids=" + id);
        refused("?ids=" + id.toUpperCase(Locale.ROOT));
        refused("?ids=" + Stream.generate(() -> id).limit(101).collect(joining(",")));
    }

    private void refused(String query) {
        as(people.bob).get(FAMILIAR + query).then().statusCode(400).body("field", equalTo("ids"));
    }

    private UUID found(GroupEntry entry) {
        UUID group = UUID.randomUUID();
        people.group(group, entry, people.alice, List.of(), ProfileState.ACTIVE, 1);
        eventually()
                .untilAsserted(
                        () -> assertThat(relation(people.alice, group)).isEqualTo("FOLLOWING"));
        return group;
    }

    private void invite(UUID group) {
        as(people.alice)
                .put("/api/groups/{group}/invitations/{person}", group, people.bob)
                .then()
                .statusCode(204);
    }

    private static ValidatableResponse familiar(UUID reader, UUID... groups) {
        String ids = Stream.of(groups).map(UUID::toString).collect(joining(","));
        return as(reader).queryParam("ids", ids).get(FAMILIAR).then().statusCode(200);
    }

    private static String at(UUID group) {
        return "items.find { it.groupId == '" + group + "' }";
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
