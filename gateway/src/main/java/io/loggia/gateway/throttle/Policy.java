package io.loggia.gateway.throttle;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which quota a call counts against; its name is what clients are told. */
enum Policy {
    READS,
    WRITES,

    /** Pages behind the first, and what makes a service think: by configuration. */
    DEEP,

    /** What an administrator brings in, many things in one call. */
    IMPORTS;

    private static final String IMPORTED = "/api/imports/";
    private static final String NEXT_PAGE = "cursor=";

    static Policy of(HttpServerRequest request, Set<String> costly) {
        return of(request.method(), request.path(), request.query(), costly);
    }

    static Policy of(
            HttpMethod method, @Nullable String path, @Nullable String query, Set<String> costly) {
        String asked = path == null ? "" : path;
        if (asked.startsWith(IMPORTED)) {
            return IMPORTS;
        }
        if (costly.contains(asked) || asksForNextPage(query)) {
            return DEEP;
        }
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method) ? READS : WRITES;
    }

    private static boolean asksForNextPage(@Nullable String query) {
        return query != null && (query.startsWith(NEXT_PAGE) || query.contains("&" + NEXT_PAGE));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
