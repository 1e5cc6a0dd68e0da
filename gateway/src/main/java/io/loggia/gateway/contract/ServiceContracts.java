package io.loggia.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.loggia.gateway.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The OpenAPI 3.1 files that are built into the gateway. */
public final class ServiceContracts {

    private ServiceContracts() {}

    /** What a service has committed to. */
    public static JsonNode of(Service service) {
        return read("openapi/" + service.audience() + "/openapi.yaml");
    }

    /** Which problems it can answer, as its build found in its code. */
    static JsonNode problemsOf(Service service) {
        return read("openapi/" + service.audience() + "/problems.json");
    }

    /** Fails if the resource is missing: a gateway without a service's contract is built wrong. */
    public static JsonNode read(String resource) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (@Nullable InputStream yaml = loader.getResourceAsStream(resource)) {
            if (yaml == null) {
                throw new IllegalStateException("the contract is missing: " + resource);
            }
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException("not a contract: " + resource, e);
        }
    }
}
