package io.loggia.outward.guest;

/** What a guest is written. */
public sealed interface Letter {

    /** Their question has an answer; the second address is for them alone. */
    record Answered(String questionAddress, String statusAddress, String answererName)
            implements Letter {}

    /** Their question will not be answered, for a reason that is public. */
    record Declined(String questionAddress, String statusAddress, String reason)
            implements Letter {}
}
