package io.loggia.feed.timeline;

import io.loggia.feed.People.Person;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Timelines as clients read them, page by page. */
final class Pages {

    private Pages() {}

    /** The ids of a whole home timeline, walked by its cursors. */
    static List<UUID> home(Person reader) {
        return walk(reader, "/api/timelines/home", 20).stream()
                .flatMap(page -> ids(page).stream())
                .toList();
    }

    /** The bodies of all pages, byte by byte. */
    static List<String> bodies(Person reader, int limit) {
        return walk(reader, "/api/timelines/home", limit).stream().map(Response::asString).toList();
    }

    static List<Response> walk(Person reader, String path, int limit) {
        List<Response> pages = new ArrayList<>();
        String cursor = null;
        do {
            Response page = page(reader, path, limit, cursor);
            pages.add(page);
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return pages;
    }

    static Response page(Person reader, String path, int limit, @Nullable String cursor) {
        var request = reader.asks().queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(path).then().statusCode(200).extract().response();
    }

    static List<UUID> ids(Response page) {
        return page.<List<String>>path("items.id").stream().map(UUID::fromString).toList();
    }

    /** Where the skeleton of a home page came from. */
    static String origin(Response page) {
        return page.header("Server-Timing").replaceFirst("skeleton;desc=\"(.*)\"", "$1");
    }
}
