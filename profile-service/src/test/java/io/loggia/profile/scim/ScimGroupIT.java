package io.loggia.profile.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.PreconditionFailedException;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.messages.ListResponse;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Member;
import io.loggia.local.testing.KafkaProbe;
import io.loggia.local.testing.Passports;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.jnh.connector.JavaNetHttpConnectorProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups of the company's directory, by a client that is not ours. */
@QuarkusTest
class ScimGroupIT {

    private static final String GROUPS = "Groups";
    private static final String GROUP = "/api/scim/v2/Groups/{id}";

    @TestHTTPResource("/api/scim/v2")
    URI address;

    @Inject Facts facts;

    private Client client;
    private ScimService scim;
    private String name;
    private UUID gina;
    private UUID hank;

    @BeforeEach
    void clientComes() {
        String passport = Passports.provisioner(People.SERVICE);
        client =
                JerseyClientBuilder.newClient(
                                new ClientConfig()
                                        .connectorProvider(new JavaNetHttpConnectorProvider()))
                        .register(
                                (jakarta.ws.rs.client.ClientRequestFilter)
                                        request ->
                                                request.getHeaders()
                                                        .putSingle(
                                                                HttpHeaders.AUTHORIZATION,
                                                                "Bearer " + passport));
        scim = new ScimService(client.target(address));
        name = People.name("Glaziers");
        gina = ScimUsers.created(People.name("gina"));
        hank = ScimUsers.created(People.name("hank"));
    }

    @AfterEach
    void clientGoes() {
        client.close();
    }

    @Test
    void groupComesChangesAndIsDissolved() throws ScimException {
        GroupResource created = here(scim.create(GROUPS, group(gina)));
        assertThat(created.getMeta().getVersion()).isEqualTo("\"1\"");
        assertThat(created.getMeta().getResourceType()).isEqualTo("Group");
        assertThat(membersOf(created)).containsExactly(gina.toString());

        created.setMembers(List.of(member(gina), member(hank)));
        GroupResource replaced = here(scim.replaceRequest(created).ifMatch().invoke());
        assertThat(replaced.getMeta().getVersion()).isEqualTo("\"2\"");
        assertThat(membersOf(replaced)).containsExactlyInAnyOrder(gina.toString(), hank.toString());
        GroupResource again = scim.replaceRequest(replaced).ifMatch().invoke();
        assertThat(again.getMeta().getVersion()).isEqualTo("\"2\"");
        assertThatThrownBy(() -> scim.replaceRequest(created).ifMatch().invoke())
                .isInstanceOf(PreconditionFailedException.class);

        scim.delete(GROUPS, created.getId());
        assertThatThrownBy(() -> scim.retrieve(GROUPS, created.getId(), GroupResource.class))
                .isInstanceOf(ResourceNotFoundException.class);
        UUID id = UUID.fromString(created.getId());
        eventually(
                () ->
                        assertThat(facts.eventsOf(id).getLast().getString("state"))
                                .isEqualTo("FORMER"));
        eventually(() -> assertThat(told(id, gina)).containsExactly("true 1", "false 2"));
    }

    @Test
    void membersComeAndGoByPatch() throws ScimException {
        String id = scim.create(GROUPS, group()).getId();

        GroupResource two =
                scim.modifyRequest(GROUPS, id)
                        .addValues("members", member(gina), member(hank))
                        .invoke(GroupResource.class);
        GroupResource same =
                scim.modifyRequest(GROUPS, id)
                        .addValues("members", member(hank))
                        .invoke(GroupResource.class);
        GroupResource one =
                scim.modifyRequest(GROUPS, id)
                        .removeValues("members[value eq \"" + gina + "\"]")
                        .invoke(GroupResource.class);

        assertThat(membersOf(two)).containsExactlyInAnyOrder(gina.toString(), hank.toString());
        assertThat(same.getMeta().getVersion()).isEqualTo(two.getMeta().getVersion());
        assertThat(membersOf(one)).containsExactly(hank.toString());
        eventually(
                () ->
                        assertThat(told(UUID.fromString(id), gina))
                                .containsExactly("true 1", "false 2"));
        assertThat(told(UUID.fromString(id), hank)).containsExactly("true 1");
    }

    /** As Entra ID says it; by the standard that path alone would mean all of them. */
    @Test
    void membersToBeRemovedMayBeNamedAsValues() throws ScimException {
        String id = scim.create(GROUPS, group(gina, hank)).getId();

        patch(
                        id,
                        "{\"op\": \"Remove\", \"path\": \"members\", \"value\": [{\"value\": \"%s\"}]}"
                                .formatted(gina))
                .then()
                .statusCode(200)
                .body("members.value", equalTo(List.of(hank.toString())));
        patch(id, "{\"op\": \"remove\", \"path\": \"members\"}")
                .then()
                .statusCode(200)
                .body("members", equalTo(null));
    }

    @Test
    void groupsAreFoundByFiltersAndByPage() throws ScimException {
        GroupResource created = scim.create(GROUPS, group(gina));
        GroupResource second = group(gina, hank);
        second.setDisplayName(name + " two");
        second.setExternalId(name + "-two");
        scim.create(GROUPS, second);

        ListResponse<GroupResource> byName =
                scim.search(GROUPS, Filter.eq("displayName", name).toString(), GroupResource.class);
        ListResponse<GroupResource> byMember =
                scim.search(GROUPS, "members.value eq \"" + hank + "\"", GroupResource.class);
        ListResponse<GroupResource> page =
                scim.searchRequest(GROUPS)
                        .filter("displayName sw \"" + name + "\"")
                        .page(2, 1)
                        .invoke(GroupResource.class);

        assertThat(byName.getResources())
                .extracting(GroupResource::getId)
                .containsExactly(created.getId());
        assertThat(byMember.getResources())
                .extracting(GroupResource::getDisplayName)
                .containsExactly(name + " two");
        assertThat(page.getTotalResults()).isEqualTo(2);
        assertThat(page.getResources())
                .extracting(GroupResource::getDisplayName)
                .containsExactly(name + " two");
    }

    @Test
    void renamedGroupIsToldAndWithoutMembersOnRequest() throws ScimException {
        String id = scim.create(GROUPS, group(gina)).getId();

        patch(id, "{\"op\": \"replace\", \"path\": \"displayName\", \"value\": \"Masons\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));

        eventually(
                () ->
                        assertThat(
                                        facts.eventsOf(UUID.fromString(id))
                                                .getLast()
                                                .getString("displayName"))
                                .isEqualTo("Masons"));
        People.provisioner()
                .get(GROUP + "?excludedAttributes=members", id)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Masons"))
                .body("members", equalTo(null));
        People.provisioner().header("If-None-Match", "\"2\"").get(GROUP, id).then().statusCode(304);
    }

    /** First law: it exists for its members alone, and for them when follow-service has told. */
    @Test
    void nobodyElseKnowsOfIt() throws ScimException {
        Person bob = People.newcomer("bob");
        String id = scim.create(GROUPS, group(gina)).getId();

        bob.asks().get("/api/groups/{id}", id).then().statusCode(404);
        bob.asks().get("/api/profiles/{id}", id).then().statusCode(404);
        bob.asks().get("/api/groups?q=" + name).then().body("items", empty());
        bob.asks().delete("/api/groups/{id}", id).then().statusCode(404);
        try (KafkaProbe kafka = KafkaProbe.ofApplication()) {
            assertThat(kafka.read("published-profiles"))
                    .noneMatch(event -> KafkaProbe.text(event).contains(id));
        }
    }

    @Test
    void groupsThatPeopleFoundedAreNoneOfTheDirectorys() {
        Person bob = People.newcomer("bob");
        String own =
                bob.asks()
                        .body(
                                java.util.Map.of(
                                        "displayName",
                                        name,
                                        "entry",
                                        "OPEN",
                                        "handle",
                                        People.name("own")))
                        .post("/api/groups")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        People.provisioner().get(GROUP, own).then().statusCode(404);
        People.provisioner().delete(GROUP, own).then().statusCode(404);
        bob.asks().get("/api/groups?q=" + name).then().body("items.id", hasItem(own));
    }

    @Test
    void deletedUserIsInNoGroup() throws ScimException {
        String id = scim.create(GROUPS, group(gina, hank)).getId();

        scim.delete("Users", gina.toString());

        People.provisioner()
                .get(GROUP, id)
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("members.value", equalTo(List.of(hank.toString())));
        eventually(
                () ->
                        assertThat(told(UUID.fromString(id), gina))
                                .containsExactly("true 1", "false 2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                             | displayName
                    {"displayName": ""}                                            | displayName
                    {"displayName": 1}                                             | displayName
                    {"displayName": "G", "members": {}}                            | members
                    {"displayName": "G", "members": [1]}                           | members
                    {"displayName": "G", "members": [{"value": "x"}]}              | members.value
                    {"displayName": "G", "members": [{}]}                          | members.value
                    {"displayName": "G", "members": [{"value": "018f0000-0000-7000-8000-000000000000"}]} | members.value
                    {"displayName": "G", "more": 1}                                | more
                    {"displayName": "G", "schemas": ["urn:x"]}                     | schemas
                    """)
    void oddAttributesAreNamed(String document, String attribute) {
        People.provisioner()
                .body(document)
                .post("/api/scim/v2/Groups")
                .then()
                .statusCode(400)
                .body("detail", startsWith(attribute));
    }

    @Test
    void oddOperationsAndFiltersAreRefused() throws ScimException {
        String id = scim.create(GROUPS, group(gina)).getId();

        patch(id, "{\"op\": \"remove\", \"path\": \"members\", \"value\": \"x\"}")
                .then()
                .statusCode(400);
        patch(id, "{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"x\"}]}")
                .then()
                .statusCode(400);
        patch(id, "{\"op\": \"replace\", \"path\": \"id\", \"value\": \"x\"}")
                .then()
                .statusCode(400);
        People.provisioner()
                .queryParam("filter", "userName eq \"x\"")
                .get("/api/scim/v2/Groups")
                .then()
                .statusCode(400)
                .body("scimType", equalTo("invalidFilter"));
        People.provisioner().get(GROUP, UUID.randomUUID()).then().statusCode(404);
    }

    private static Response patch(String id, String operation) {
        return People.provisioner()
                .body(
                        """
                        {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                         "Operations": [%s]}
                        """
                                .formatted(operation))
                .patch(GROUP, id);
    }

    /** What follow-service is told of a membership, as {@code true 1}. */
    private static List<String> told(UUID group, UUID person) {
        try (KafkaProbe kafka = KafkaProbe.ofApplication()) {
            return kafka.read("memberships").stream()
                    .filter(
                            event ->
                                    new String(event.key(), StandardCharsets.UTF_8)
                                            .equals(group + ":" + person))
                    .map(event -> JsonPath.from(KafkaProbe.text(event)))
                    .map(event -> event.getBoolean("member") + " " + event.getInt("version"))
                    .toList();
        }
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }

    /** The client holds to the address that it was given; that of a test is of no configuration. */
    private GroupResource here(GroupResource group) {
        group.getMeta().setLocation(URI.create(address + "/Groups/" + group.getId()));
        return group;
    }

    private GroupResource group(UUID... members) {
        GroupResource group = new GroupResource().setDisplayName(name);
        group.setMembers(java.util.Arrays.stream(members).map(ScimGroupIT::member).toList());
        return group;
    }

    private static Member member(UUID id) {
        return new Member().setValue(id.toString());
    }

    private static List<String> membersOf(GroupResource group) {
        return group.getMembers().stream().map(Member::getValue).toList();
    }
}
