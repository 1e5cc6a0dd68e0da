package io.loggia.local.company;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody of the demo company; the password is {@code loggia-<handle>}. The manager is a handle,
 * empty for who has none.
 */
public record Person(
        String handle,
        String name,
        String title,
        String department,
        List<String> roles,
        String place,
        String timeZone,
        String pronouns,
        List<String> languages,
        List<String> askTopics,
        List<String> learnTopics,
        String manager,
        String bio) {

    private static final int COLUMNS = 13;

    /** All 40 of them, in the file's order: the first six have a part in every example. */
    public static List<Person> all() {
        return Table.read("people.csv", COLUMNS).stream().map(Person::of).toList();
    }

    /**
     * Somebody who can log in and has no part in the company yet, until its directory of people
     * says so.
     */
    public static Person newcomer() {
        return new Person(
                "pia",
                "Pia Santos",
                "Trainee",
                "Platform",
                List.of("employee"),
                "Berlin",
                "Europe/Berlin",
                "she/her",
                List.of("de"),
                List.of(),
                List.of(),
                "alice",
                "");
    }

    /** Everybody who can log in. */
    public static List<Person> withLogin() {
        return Stream.concat(all().stream(), Stream.of(newcomer())).toList();
    }

    private static Person of(List<String> row) {
        return new Person(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                Table.words(row.get(4)),
                row.get(5),
                row.get(6),
                row.get(7),
                Table.words(row.get(8)),
                Table.words(row.get(9)),
                Table.words(row.get(10)),
                row.get(11),
                row.get(12));
    }

    public String password() {
        return "loggia-" + handle;
    }

    public String firstName() {
        return name.substring(0, name.indexOf(' '));
    }

    public String lastName() {
        return name.substring(name.indexOf(' ') + 1);
    }

    public String email() {
        return email(handle);
    }

    /** The subject at the provider: the same after each import, or people would lose themselves. */
    public String subject() {
        return subject(handle);
    }

    static String subject(String handle) {
        return UUID.nameUUIDFromBytes(email(handle).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String email(String handle) {
        return handle + "@loggia.example";
    }
}
