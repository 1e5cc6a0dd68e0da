package io.loggia.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.local.company.MobileLogin;
import io.loggia.local.company.Person;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeycloakIT {

    private static final RealParts PARTS = new RealParts();
    private static MobileLogin login;

    @BeforeAll
    static void start() {
        PARTS.init(Map.of("module", "local", "parts", "keycloak"));
        login = new MobileLogin(PARTS.start().get("quarkus.oidc.auth-server-url"));
    }

    @AfterAll
    static void stop() {
        PARTS.stop();
    }

    @Test
    void everybodyOfTheCompanyCanLogIn() {
        List<Person> people = Person.all();

        List<String> tokens =
                people.stream()
                        .map(person -> login.accessToken(person.handle(), person.password()))
                        .toList();

        assertThat(tokens).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void tokenNamesGatewayRolesAndTheSubjectOfTheRealm() throws Exception {
        Person erin =
                Person.all().stream()
                        .filter(person -> person.handle().equals("erin"))
                        .findFirst()
                        .orElseThrow();

        String token = login.accessToken(erin.handle(), erin.password());

        JsonNode claims =
                new ObjectMapper()
                        .readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        assertThat(claims.path("sub").asText()).isEqualTo(erin.subject());
        assertThat(claims.path("aud").toString()).contains("loggia-gateway");
        assertThat(claims.path("realm_access").path("roles").toString())
                .contains("\"employee\"", "\"admin\"");
        assertThat(claims.path("preferred_username").asText()).isEqualTo("erin");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }
}
