package io.loggia.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The one document, at the door. */
@QuarkusTest
class ContractIT {

    @Test
    void whoeverIsLoggedInReadsWhatMayBeCalled() {
        HttpResponse<String> answer = Browser.loggedInAs("alice").open("/api/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/json");
        JsonObject contract = new JsonObject(answer.body());
        assertThat(contract.getString("openapi")).isEqualTo("3.1.0");
        assertThat(contract.getJsonObject("paths").fieldNames())
                .contains("/api/session", "/api/posts", "/api/follows/{profileId}", "/api/people")
                .noneMatch(path -> path.startsWith("/internal"));
    }

    @Test
    void nobodyIsToldToLogIn() {
        HttpResponse<String> answer = new Browser().open("/api/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(new JsonObject(answer.body()).getString("type"))
                .isEqualTo("urn:loggia:problem:unauthorised");
    }

    @Test
    void itIsOnlyRead() {
        HttpResponse<String> answer =
                Browser.loggedInAs("alice").call("DELETE", "/api/openapi.json", null);

        assertThat(answer.statusCode()).isEqualTo(405);
    }
}
