package io.loggia.profile.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.PreconditionFailedException;
import com.unboundid.scim2.common.exceptions.ResourceConflictException;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.messages.ListResponse;
import com.unboundid.scim2.common.types.AttributeDefinition;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.SchemaResource;
import com.unboundid.scim2.common.types.UserResource;
import io.loggia.local.testing.Passports;
import io.loggia.profile.People;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.jnh.connector.JavaNetHttpConnectorProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same, by a client that is not ours. */
@QuarkusTest
class ScimClientIT {

    private static final String USERS = "Users";

    @TestHTTPResource("/api/scim/v2")
    URI address;

    private Client client;
    private ScimService scim;
    private String name;

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
        name = People.name("gina");
    }

    @AfterEach
    void clientGoes() {
        client.close();
    }

    @Test
    void personComesChangesAndGoes() throws ScimException {
        UserResource created = here(scim.create(USERS, gina()));
        assertThat(created.getMeta().getVersion()).isEqualTo("\"1\"");
        assertThat(created.getMeta().getResourceType()).isEqualTo("User");

        created.setTitle("Chief");
        UserResource replaced = here(scim.replaceRequest(created).ifMatch().invoke());
        assertThat(replaced.getTitle()).isEqualTo("Chief");
        assertThat(replaced.getMeta().getVersion()).isEqualTo("\"2\"");
        UserResource again = scim.replaceRequest(replaced).ifMatch().invoke();
        assertThat(again.getMeta().getVersion()).isEqualTo("\"2\"");
        assertThatThrownBy(() -> scim.replaceRequest(created).ifMatch().invoke())
                .isInstanceOf(PreconditionFailedException.class);

        UserResource patched =
                scim.modifyRequest(USERS, created.getId())
                        .replaceValue("active", false)
                        .addValues("emails", new Email().setValue(name + "@home").setType("home"))
                        .removeValues("title")
                        .invoke(UserResource.class);
        assertThat(patched.getActive()).isFalse();
        assertThat(patched.getEmails()).hasSize(2);
        assertThat(patched.getTitle()).isNull();

        scim.delete(USERS, created.getId());
        assertThatThrownBy(() -> scim.retrieve(USERS, created.getId(), UserResource.class))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void personIsFoundByAFilterAndConflictsAreTold() throws ScimException {
        UserResource created = scim.create(USERS, gina());

        ListResponse<UserResource> found =
                scim.search(USERS, Filter.eq("userName", name).toString(), UserResource.class);

        assertThat(found.getResources())
                .singleElement()
                .satisfies(user -> assertThat(user.getId()).isEqualTo(created.getId()));
        assertThat(
                        found.getResources()
                                .getFirst()
                                .getExtension(EnterpriseUserExtension.class)
                                .getDepartment())
                .isEqualTo("Glass");
        assertThatThrownBy(() -> scim.create(USERS, gina()))
                .isInstanceOfSatisfying(
                        ResourceConflictException.class,
                        conflict ->
                                assertThat(conflict.getScimError().getScimType())
                                        .isEqualTo("uniqueness"));
    }

    @Test
    void whatIsSpokenIsTold() throws ScimException {
        assertThat(scim.getServiceProviderConfig().getPatch().isSupported()).isTrue();
        assertThat(scim.getServiceProviderConfig().getBulk().isSupported()).isFalse();
        assertThat(scim.getResourceTypes().getResources())
                .extracting(type -> type.getEndpoint().getPath())
                .containsExactly("/Users", "/Groups");
        assertThat(scim.getResourceType("User").getSchemaExtensions()).hasSize(1);
        SchemaResource user = scim.getSchema("urn:ietf:params:scim:schemas:core:2.0:User");
        assertThat(user.getAttributes())
                .extracting(AttributeDefinition::getName)
                .containsExactlyInAnyOrder(
                        "userName", "name", "displayName", "title", "active", "emails");
        assertThat(scim.getSchemas().getResources()).hasSize(3);
    }

    /** The client holds to the address that it was given; that of a test is of no configuration. */
    private UserResource here(UserResource user) {
        user.getMeta().setLocation(URI.create(address + "/Users/" + user.getId()));
        return user;
    }

    private UserResource gina() {
        UserResource gina =
                new UserResource()
                        .setUserName(name)
                        .setName(new Name().setGivenName("Gina").setFamilyName("Garcia"))
                        .setTitle("Glazier")
                        .setActive(true)
                        .setEmails(new Email().setValue(name + "@work").setType("work"));
        gina.setExternalId("subject-" + name);
        gina.setExtension(new EnterpriseUserExtension().setDepartment("Glass"));
        return gina;
    }
}
