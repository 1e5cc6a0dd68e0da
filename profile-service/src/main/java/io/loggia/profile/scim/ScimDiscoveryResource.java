package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.profile.ProfileProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What of SCIM is spoken here: three documents, which lie in the folder {@code scim}. */
@Path("/api/scim/v2")
@Produces({ScimUserResource.SCIM, ScimUserResource.JSON})
@RolesAllowed("provisioner")
@RunOnVirtualThread
class ScimDiscoveryResource {

    private final JsonNode configuration;
    private final JsonNode resourceTypes;
    private final JsonNode schemas;

    ScimDiscoveryResource(ScimConfig config, ObjectMapper json) {
        configuration = read("service-provider-config.json", config, json);
        resourceTypes = read("resource-types.json", config, json);
        schemas = read("schemas.json", config, json);
    }

    @GET
    @Path("ServiceProviderConfig")
    @Operation(operationId = "getScimConfiguration", summary = "What of SCIM is spoken here")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ScimUserResource.SCIM, schema = @Schema(ref = "Scim")))
    public JsonNode configuration() {
        return configuration;
    }

    @GET
    @Path("ResourceTypes")
    @Operation(operationId = "listScimResourceTypes", summary = "Users and Groups")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = ScimUserResource.SCIM, schema = @Schema(ref = "ScimList")))
    public JsonNode resourceTypes() {
        return resourceTypes;
    }

    @GET
    @Path("ResourceTypes/{name}")
    @Operation(operationId = "getScimResourceType", summary = "A kind of resource by its name")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ScimUserResource.SCIM, schema = @Schema(ref = "Scim")))
    @APIResponse(responseCode = "404", description = "No such kind")
    public JsonNode resourceType(@PathParam("name") String name) {
        return one(resourceTypes, name);
    }

    @GET
    @Path("Schemas")
    @Operation(operationId = "listScimSchemas", summary = "The attributes that are kept")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = ScimUserResource.SCIM, schema = @Schema(ref = "ScimList")))
    public JsonNode schemas() {
        return schemas;
    }

    @GET
    @Path("Schemas/{urn}")
    @Operation(operationId = "getScimSchema", summary = "A schema by its name, which is a URN")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ScimUserResource.SCIM, schema = @Schema(ref = "Scim")))
    @APIResponse(responseCode = "404", description = "No such schema")
    public JsonNode schema(@PathParam("urn") String urn) {
        return one(schemas, urn);
    }

    private static JsonNode one(JsonNode list, String id) {
        return list.path("Resources")
                .valueStream()
                .filter(resource -> resource.path("id").asText().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    private static JsonNode read(String name, ScimConfig config, ObjectMapper json) {
        String path = "/scim/" + name;
        try (InputStream file =
                Objects.requireNonNull(
                        ScimDiscoveryResource.class.getResourceAsStream(path), path)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return json.readTree(text.replace("${address}", config.address().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
