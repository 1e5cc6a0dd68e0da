package io.loggia.outward.guest;

/** What stands in a mail; the subject is one line. */
record LetterText(String kind, String subject, String body) {

    LetterText {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }
}
