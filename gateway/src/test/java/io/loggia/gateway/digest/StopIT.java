package io.loggia.gateway.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StopIT {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO_-";
    private static final String LINK = "/digest/stop?token=" + TOKEN;

    private RecordingServices services;

    @BeforeEach
    void reset() {
        services.reset();
        services.answer((request, _) -> request.response().setStatusCode(204).end());
    }

    @Test
    void whoeverOpensTheLinkIsAskedFirst() {
        HttpResponse<String> page = new Browser().open(LINK);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("method=\"post\"", "action=\"" + LINK + "\"");
        assertThat(services.arrived()).isEmpty();
    }

    @Test
    void programOfMailStopsThemWithOneRequestAndWithoutALogIn() {
        HttpResponse<String> answer = post(new Browser(), LINK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(services.arrived()).hasSize(1);
        RecordingServices.Arrived told = services.arrived().getFirst();
        assertThat(told.uri()).isEqualTo("/internal/digest-stops");
        assertThat(new JsonObject(told.body())).isEqualTo(JsonObject.of("token", TOKEN));
        JsonObject passport = claimsOf(told.headers().get("Authorization"));
        assertThat(passport.getJsonArray("groups")).containsExactly("gateway");
        assertThat(passport.getString("aud")).isEqualTo("feed-service");
    }

    @Test
    void formOfThePageWorksForWhoeverIsLoggedIn() {
        Browser alice = Browser.loggedInAs("alice");
        services.reset();
        services.answer((request, _) -> request.response().setStatusCode(204).end());

        assertThat(post(alice, LINK).statusCode()).isEqualTo(200);
        assertThat(services.arrived()).hasSize(1);
    }

    @Test
    void whatCouldNotBeDoneIsNotSaidToBe() {
        services.answer((request, _) -> request.response().setStatusCode(500).end());

        assertThat(post(new Browser(), LINK).statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/digest/stop",
                "/digest/stop?token=",
                "/digest/stop?token=abc",
                "/digest/stop?token=%3Cscript%3Ealert(1)%3C/script%3Eabcdefghijklmn"
            })
    void whatIsNoTokenIsNotThere(String link) {
        assertThat(new Browser().open(link).statusCode()).isEqualTo(404);
        assertThat(post(new Browser(), link).statusCode()).isEqualTo(404);
        assertThat(services.arrived()).isEmpty();
    }

    private static HttpResponse<String> post(Browser browser, String link) {
        return browser.send(
                Browser.to(link, "GET", "")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    }

    private static JsonObject claimsOf(String authorization) {
        String claims = authorization.split("\\.", -1)[1];
        return new JsonObject(
                new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8));
    }
}
