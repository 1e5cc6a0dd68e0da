package io.loggia.profile.erasure;

import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** People of whom a word tells that stands nowhere else, and what admins do to them. */
final class Strangers {

    private Strangers() {}

    /** A word that nobody else has, and no typing mistake leads to. */
    static String word() {
        // An e after a vowel would be folded away where people are searched for.
        String digits = UUID.randomUUID().toString().replace("-", "").replace('e', 'k');
        return "zq" + digits.substring(0, 12);
    }

    static Person newcomer() {
        return People.newcomer(word());
    }

    static String wordOf(Person person) {
        return person.handle().split("_", 2)[0];
    }

    static Response erase(UUID id) {
        return erase(id, "asked for by letter");
    }

    static Response erase(UUID id, String reason) {
        return People.admin().body(Map.of("reason", reason)).post("/api/profiles/{id}/erasure", id);
    }

    static Response hold(UUID id, String reason) {
        return People.admin().body(Map.of("reason", reason)).put("/api/profiles/{id}/hold", id);
    }

    static Response lift(UUID id) {
        return People.admin().delete("/api/profiles/{id}/hold", id);
    }

    static void leave(UUID id) {
        People.admin().put("/api/people/{id}/departure", id).then().statusCode(200);
    }
}
