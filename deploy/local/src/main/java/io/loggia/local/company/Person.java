package io.loggia.local.company;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Somebody of the demo company; the password is {@code loggia-<handle>}. */
public record Person(
        String handle, String name, String title, String department, List<String> roles) {

    private static final String FILE = "people.csv";

    /** All 24 of them, in the file's order: the first six have a part in every example. */
    public static List<Person> all() {
        try (InputStream file =
                        Objects.requireNonNull(Person.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Person::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person of(String line) {
        String[] cells = line.split(",", -1);
        return new Person(cells[0], cells[1], cells[2], cells[3], List.of(cells[4].split(" ", -1)));
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
