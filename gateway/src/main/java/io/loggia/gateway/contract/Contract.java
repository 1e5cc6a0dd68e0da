package io.loggia.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.gateway.Service;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Everything that a client may call, as one OpenAPI 3.1 document in JSON. */
@Startup
@Singleton
class Contract {

    private final String document;

    Contract() {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        parts.put("Gateway", ServiceContracts.read("openapi/gateway/openapi.yaml"));
        for (Service service : Service.values()) {
            parts.put(
                    nameOf(service),
                    Refusals.ofService(
                            ServiceContracts.of(service), ServiceContracts.problemsOf(service)));
        }
        document = SharedExamples.in(Examples.addTo(MergedContract.of(parts))).toString();
    }

    private static String nameOf(Service service) {
        String name = service.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    String document() {
        return document;
    }
}
