package io.loggia.walk.journey;

import io.loggia.local.company.Person;
import io.loggia.walk.installation.Installation;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything of the inside that has words of its own, from the owners' databases. */
final class CanaryRepository {

    /** Also a word of the site's own. */
    private static final Set<String> SAID_OUTSIDE_TOO = Set.of("People");

    private static final String TEXTS =
            """
            SELECT p.text FROM post p LEFT JOIN crossing c ON c.post = p.id AND c.live_since IS NOT NULL
            WHERE p.deleted_at IS NULL AND c.post IS NULL
            """;
    private static final String DESCRIPTIONS =
            """
            SELECT m.alt FROM post_media m JOIN post p ON p.id = m.post
                LEFT JOIN crossing c ON c.post = p.id AND c.live_since IS NOT NULL
            WHERE p.deleted_at IS NULL AND c.post IS NULL
            """;
    private static final String DRAFTS = "SELECT text FROM draft";
    private static final String DEPARTMENTS =
            "SELECT DISTINCT department FROM profile WHERE department IS NOT NULL";
    private static final String NAMES =
            """
            SELECT display_name FROM profile WHERE kind = 'PERSON'
                AND id NOT IN (SELECT profile_id FROM public_face WHERE shown)
            """;
    private static final String BIOS =
            """
            SELECT bio FROM profile WHERE bio IS NOT NULL
                AND bio NOT IN (SELECT bio FROM public_face WHERE bio IS NOT NULL)
            """;
    private static final String PUBLIC_WORDS =
            """
            SELECT concat_ws(' ', display_name, title, bio) FROM public_face WHERE shown
            """;

    private final Installation installation;

    CanaryRepository(Installation installation) {
        this.installation = installation;
    }

    List<Canary> list() {
        var canaries = new ArrayList<Canary>();
        texts("text", "feed", TEXTS).forEach(canaries::add);
        texts("description", "feed", DESCRIPTIONS).forEach(canaries::add);
        texts("draft", "feed", DRAFTS).forEach(canaries::add);
        texts("biography", "profile", BIOS).forEach(canaries::add);
        read("profile", NAMES).forEach(name -> canaries.add(Canary.of("name", name)));
        departments().forEach(name -> canaries.add(Canary.of("department", name)));
        for (var person : Person.all()) {
            canaries.add(Canary.of("e-mail", person.email()));
            canaries.add(Canary.of("subject", person.subject()));
        }
        hosts().forEach(host -> canaries.add(Canary.of("host", host)));
        return canaries;
    }

    private Stream<Canary> texts(String kind, String database, String sql) {
        return read(database, sql).stream().flatMap(text -> Canary.ofText(kind, text).stream());
    }

    /** A department that is somebody's chosen public title, or part of it, is no secret. */
    private Stream<String> departments() {
        var said = String.join(" ", read("profile", PUBLIC_WORDS));
        return read("profile", DEPARTMENTS).stream()
                .filter(name -> !SAID_OUTSIDE_TOO.contains(name) && !said.contains(name));
    }

    private Stream<String> hosts() {
        var services = installation.services().values().stream();
        var others = Stream.of(installation.gateway(), installation.realm(), installation.redis());
        var databases =
                installation.databases().values().stream()
                        .map(database -> URI.create(database.url().substring("jdbc:".length())));
        return Stream.of(
                        Stream.of(services, others, databases)
                                .flatMap(addresses -> addresses)
                                .filter(address -> !address.equals(installation.site()))
                                .map(URI::getAuthority),
                        Stream.of(installation.kafka().split(",")),
                        Stream.of("loggia.example"))
                .flatMap(names -> names)
                .distinct();
    }

    private List<String> read(String name, String sql) {
        var database = installation.database(name);
        var found = new ArrayList<String>();
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.username(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read " + name + ": " + e.getMessage(), e);
        }
        return found;
    }
}
