package io.loggia.outward;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.local.testing.EveryOperation;
import io.loggia.local.testing.OpenApiDrift;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The committed OpenAPI document is the API, and all of it can be refused. */
@QuarkusTest
@WithRealParts
class ApiIT {

    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");

    @TestHTTPResource("/")
    URI service;

    @Test
    void committedDocumentIsWhatTheCodeSays() {
        OpenApiDrift.check(Path.of("target/openapi/openapi.yaml"), COMMITTED);
    }

    @TestFactory
    Stream<DynamicTest> everyOperationRefuses() {
        var base = service.toString().replaceFirst("/$", "");
        return EveryOperation.of(COMMITTED, base, "outward-service").cases();
    }

    @Test
    void serviceIsAliveReadyAndStarted() {
        for (var probe : new String[] {"live", "ready", "started"}) {
            given().get("/q/health/" + probe).then().statusCode(200).body("status", equalTo("UP"));
        }
    }
}
