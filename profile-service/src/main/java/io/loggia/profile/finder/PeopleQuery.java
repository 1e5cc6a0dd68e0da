package io.loggia.profile.finder;

/** Who is looked for: what was typed, and what was chosen. */
record PeopleQuery(Phrase phrase, Filter filter) {

    /** What was chosen was there to choose. */
    boolean canBeMisspelt() {
        return !phrase.isEmpty();
    }
}
