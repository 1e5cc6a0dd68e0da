package io.loggia.walk.company;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a company from a directory, whole or not at all. */
public final class CompanyFiles {

    private static final int LONGEST_NAME = 40;

    private CompanyFiles() {}

    /**
     * The company in the directory; {@link BadInputException} names the file and the line at fault.
     */
    public static Company read(Path directory) {
        var peopleFile = directory.resolve("people.csv");
        var followsFile = directory.resolve("follows.csv");
        var people = people(peopleFile);
        var ties = ties(followsFile, people.keySet());
        var others = ties.stream().filter(tie -> !tie.toOneself()).toList();
        return new Company(
                name(directory), List.copyOf(people.values()), others, ties.size() - others.size());
    }

    private static Map<Integer, Person> people(Path file) {
        var people = new LinkedHashMap<Integer, Person>();
        for (var row : NumberPairs.read(file, "person,department")) {
            var person = new Person(row.first(), row.second());
            if (people.put(row.first(), person) != null) {
                throw new BadInputException(
                        file, row.line(), "person " + row.first() + " stands here twice");
            }
        }
        if (people.isEmpty()) {
            throw new BadInputException(file, "holds nobody");
        }
        return people;
    }

    private static List<Tie> ties(Path file, Set<Integer> people) {
        var lines = new HashMap<Tie, Integer>();
        var ties = new ArrayList<Tie>();
        for (var row : NumberPairs.read(file, "follower,followee")) {
            for (var person : List.of(row.first(), row.second())) {
                if (!people.contains(person)) {
                    throw new BadInputException(
                            file, row.line(), "person " + person + " is not in people.csv");
                }
            }
            var tie = new Tie(row.first(), row.second());
            var before = lines.putIfAbsent(tie, row.line());
            if (before != null) {
                throw new BadInputException(
                        file, row.line(), "the same as line " + before + ": stands here twice");
            }
            ties.add(tie);
        }
        return ties;
    }

    private static String name(Path directory) {
        var last = directory.toAbsolutePath().normalize().getFileName();
        var name =
                (last == null ? "" : last.toString())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        var usable = name.isEmpty() ? "company" : name;
        return usable.substring(0, Math.min(usable.length(), LONGEST_NAME));
    }
}
