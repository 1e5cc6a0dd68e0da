package io.loggia.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/posts",
                "/api//posts",
                "/api/posts//",
                "/api/./posts",
                "/api/posts/.",
                "/api/x/../admin",
                "/api/..",
                "/api/..;/internal",
                "/api/a..b",
                "/api/posts;a=b",
                "/api/posts%3Ba=b",
                "/api/posts%3ba=b",
                "/api%2Fposts",
                "/api%2fposts",
                "/api/%5Cposts",
                "/api/%5cposts",
                "/api\\posts",
                "/api/%2e%2e/internal",
                "/api/%2E/posts",
                "/api/%252e%252e/internal",
                "/api/%25",
                "/api/posts%00",
                "/api/posts%0d%0aX:1",
                "/api/posts%1F",
                "/api/posts%7f",
                "/api/posts%",
                "/api/posts%4",
                "/api/posts%zz",
                "/api/posts?x=%",
                "/api/posts?x=%g1",
                "/api/posts#part",
                "/api/p\u00f6sts",
                "/api/posts?q=\u00f6",
                "/api/po sts",
                "/api/po\tsts",
                "/api/\u0000",
                "http://localhost/api/posts",
                "api/posts",
                "*",
                ""
            })
    void oddTargetIsRefused(String target) {
        assertThat(PathGuard.isOdd(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/posts",
                "/api/posts/0190163d-8694-739b-aea5-966c26f8ad91",
                "/api/timelines/topics/gr%C3%B6%C3%9Fe",
                "/api/profiles/by-handle/%23kafka",
                "/api/profiles?ids=a,b&x=%2F%25;y//..",
                "/login?returnTo=%2Fapi%2F",
                "/q/health/live",
                "/page/page.js"
            })
    void plainTargetPasses(String target) {
        assertThat(PathGuard.isOdd(target)).isFalse();
    }
}
