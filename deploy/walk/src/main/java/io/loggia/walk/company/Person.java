package io.loggia.walk.company;

/** A line of people.csv: a number, and the department's. */
public record Person(int number, int department) {

    String handle() {
        return Names.handle(number);
    }

    String displayName() {
        return Names.displayName(number);
    }
}
