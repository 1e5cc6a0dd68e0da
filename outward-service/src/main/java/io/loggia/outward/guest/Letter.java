package io.loggia.outward.guest;

/** What a guest is told by mail. Addresses are whole URLs of the site. */
public sealed interface Letter {

    /** Use this link, or nothing happens; nothing in it was written by whoever asked for it. */
    record Confirm(String address) implements Letter {}

    /** Somebody has answered. */
    record Answered(String questionAddress, String statusAddress, String answererName)
            implements Letter {}

    /** A question will not be answered, for a reason that is public. */
    record Declined(String questionAddress, String statusAddress, String reason)
            implements Letter {}
}
