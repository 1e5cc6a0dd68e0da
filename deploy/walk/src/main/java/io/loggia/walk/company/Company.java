package io.loggia.walk.company;

import java.util.List;

/**
 * A company as its files tell it.
 *
 * @param name the directory's, as the journal of imports knows it
 * @param people in the order of the file, each number once
 * @param ties in the order of the file, each once, none to oneself
 * @param skipped ties to oneself, which nobody can have here
 */
public record Company(String name, List<Person> people, List<Tie> ties, int skipped) {}
