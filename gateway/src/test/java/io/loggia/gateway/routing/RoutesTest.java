package io.loggia.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Service;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The allow-list that {@code routes.yaml} makes. */
class RoutesTest {

    private static final String ID = "0190163d-8694-739b-aea5-966c26f8ad91";

    private final Routes routes = new Routes(OpenApiReader.read(Service.FEED, "routes.yaml"));

    @ParameterizedTest
    @CsvSource({
        "GET, /api/posts, /api/posts",
        "POST, /api/posts, /api/posts",
        "GET, /api/posts/" + ID + ", /api/posts/" + ID,
        "GET, /api/posts/drafts, /api/posts/drafts",
        "PUT, /api/posts/" + ID + "/reactions/like, /api/posts/" + ID + "/reactions/like",
        "GET, /api/topics/kafka, /api/topics/kafka",
        "GET, /api/topics/gr%c3%b6%C3%9Fe, /api/topics/gr%C3%B6%C3%9Fe",
        "GET, /api/topics/%6Bafka, /api/topics/kafka",
        "GET, /api/topics/%23kafka, /api/topics/%23kafka",
        "GET, /api/topics/a+b, /api/topics/a%2Bb",
        "POST, /api/imports/a-1/posts, /api/imports/a-1/posts"
    })
    void offeredCallIsFoundAndWrittenAnew(String method, String raw, String path) {
        Match match = routes.match(method, raw);

        assertThat(match)
                .asInstanceOf(InstanceOfAssertFactories.type(Match.Found.class))
                .extracting(Match.Found::path)
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/posts/",
                "/api/posts.json",
                "/API/posts",
                "/api/Posts",
                "/api/p%6Fsts",
                "/api",
                "/api/",
                "/",
                "/internal/identities",
                "/api/internal",
                "/q/health",
                "/api/posts/7",
                "/api/posts/0190163D-8694-739B-AEA5-966C26F8AD91",
                "/api/posts/{0190163d-8694-739b-aea5-966c26f8ad91}",
                "/api/posts/0190163d8694739baea5966c26f8ad91",
                "/api/posts/0190163d-8694-739b-aea5-966c26f8ad91/reactions/hate",
                "/api/posts/0190163d-8694-739b-aea5-966c26f8ad91/reactions",
                "/api/topics/",
                "/api/topics/a/b",
                "/api/topics/%ff",
                "/api/topics/%c0%af",
                "/api/topics/a%20b",
                "/api/topics/%E2%80%8B",
                "/api/imports/A_1/posts",
                "/api/imports/a%C3%A4/posts"
            })
    void whatIsNotOfferedIsUnknown(String raw) {
        assertThat(routes.match("GET", raw)).isEqualTo(new Match.Unknown());
    }

    @Test
    void tooLongAParameterIsUnknown() {
        String longest = "/api/topics/" + "a".repeat(128);

        assertThat(routes.match("GET", longest)).isInstanceOf(Match.Found.class);
        assertThat(routes.match("GET", longest + "a")).isEqualTo(new Match.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PATCH", "TRACE", "OPTIONS", "HEAD", "CONNECT", "get"})
    void anotherMethodIsWrongAndToldWhichAreRight(String method) {
        Match match = routes.match(method, "/api/posts");

        assertThat(match)
                .asInstanceOf(InstanceOfAssertFactories.type(Match.WrongMethod.class))
                .extracting(Match.WrongMethod::allowed)
                .isEqualTo(new TreeSet<>(Set.of("GET", "POST")));
    }

    @Test
    void onlyAnAnswerOfEventsIsLive() {
        assertThat(found("GET", "/api/stream").route().live()).isTrue();
        assertThat(found("GET", "/api/posts").route().live()).isFalse();
    }

    @Test
    void bodiesAreSmallUnlessTheContractSaysOtherwise() {
        assertThat(found("POST", "/api/posts").route().mostBytes()).isEqualTo(64 * 1024);
        assertThat(found("POST", "/api/posts").route().takesLargeBodies()).isFalse();
        assertThat(found("POST", "/api/media").route().mostBytes()).isEqualTo(8 * 1024 * 1024);
        assertThat(found("POST", "/api/media").route().takesLargeBodies()).isTrue();
    }

    @Test
    void onlyAnAnswerOfPixelsIsAPicture() {
        assertThat(found("GET", "/api/media/" + ID).route().picture()).isTrue();
        assertThat(found("GET", "/api/posts/" + ID).route().picture()).isFalse();
    }

    private Match.Found found(String method, String path) {
        return (Match.Found) routes.match(method, path);
    }
}
