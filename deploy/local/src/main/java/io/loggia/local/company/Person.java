package io.loggia.local.company;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Somebody of the demo company; the password is {@code loggia-<handle>}. */
public record Person(
        String handle, String name, String title, String department, List<String> roles) {

    /** All 24 of them, in the file's order: the first six have a part in every example. */
    public static List<Person> all() {
        return Table.read("people.csv", 5).stream()
                .map(
                        row ->
                                new Person(
                                        row.get(0),
                                        row.get(1),
                                        row.get(2),
                                        row.get(3),
                                        List.of(row.get(4).split(" ", -1))))
                .toList();
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
        return handle + "@loggia.example";
    }

    /** The subject at the provider: the same after each import, or people would lose themselves. */
    public String subject() {
        return UUID.nameUUIDFromBytes(email().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
