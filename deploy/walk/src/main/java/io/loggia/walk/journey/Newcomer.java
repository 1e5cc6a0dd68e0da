package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.local.company.Person;
import io.loggia.walk.door.Answer;
import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody whom the directory of people brings in, before she ever logs in, and lets go. */
final class Newcomer implements AutoCloseable {

    /** Within it whoever has left is out, everywhere. */
    static final Duration PROMISED = Duration.ofSeconds(60);

    private static final String ENTERPRISE =
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private final Person pia = Person.newcomer();
    private final Installation installation;
    private final Cast cast;
    private final PeopleDirectory directory;
    private @Nullable JsonNode user;

    Newcomer(Installation installation, Cast cast) {
        this.installation = installation;
        this.cast = cast;
        this.directory = PeopleDirectory.of(installation);
    }

    List<Step> steps() {
        return List.of(
                new Step("only the directory of people may say who works here", this::refuses),
                new Step("it brings pia in, and her first login finds that", this::comesIn),
                new Step("it changes her title and finds her; again is no change", this::changes),
                new Step("she has left: out within 60 s, and found by nobody", this::leaves));
    }

    /** Also after a step that failed: to the next walk she is somebody who comes back. */
    @Override
    public void close() {
        directory.list("externalId eq \"" + pia.subject() + "\"").stream()
                .map(PeopleDirectory::idOf)
                .forEach(directory::delete);
    }

    private void refuses() {
        cast.bob().visitor().post(PeopleDirectory.USERS, document()).expect(403);
        Visitor.nobody(installation.gateway()).get(PeopleDirectory.USERS).expect(401);
    }

    private void comesIn() {
        close();
        user = directory.create(document()).expect(201).json();
        var me = awaited(login(), 200).json();
        Expect.equal(id(), me.required("id").asText());
        Expect.equal(cast.alice().id().toString(), me.required("managerId").asText());
    }

    private void changes() {
        var changed = directory.patch(id(), "title", "Engineer").expect(200).json();
        var again = directory.patch(id(), "title", "Engineer").expect(200).json();
        Expect.equal(PeopleDirectory.versionOf(changed), PeopleDirectory.versionOf(again));
        var found = directory.list("externalId eq \"" + pia.subject() + "\"");
        Expect.equal(List.of(again), found);
        Expect.equal("Engineer", profile().required("title").asText());
    }

    private void leaves() {
        var visitor = login();
        directory.patch(id(), "active", false).expect(200);
        awaited(visitor, 403);
        Expect.equal("FORMER", profile().required("state").asText());
        var found = cast.bob().visitor().get("/api/people?q=" + pia.handle()).expect(200);
        Expect.that(!found.text().contains(id()), "she is found among colleagues");
    }

    private static Answer awaited(Visitor visitor, int status) {
        return Expect.within(
                PROMISED,
                "status " + status,
                () -> visitor.get("/api/me"),
                answer -> answer.status() == status);
    }

    private Visitor login() {
        return new MobileLogin(installation.realm(), installation.gateway())
                .as(pia.handle(), installation.password(pia.handle()));
    }

    private JsonNode profile() {
        return cast.bob().visitor().get("/api/profiles/" + id()).expect(200).json();
    }

    private String id() {
        return PeopleDirectory.idOf(Objects.requireNonNull(user, "she was not brought in"));
    }

    private Map<String, Object> document() {
        return Map.of(
                "userName",
                pia.handle(),
                "externalId",
                pia.subject(),
                "displayName",
                pia.name(),
                "title",
                pia.title(),
                ENTERPRISE,
                Map.of("manager", Map.of("value", cast.alice().id().toString())));
    }
}
