package io.loggia.outward.site;

/** What became of a form that was sent. */
sealed interface FormOutcome {

    int UNPROCESSABLE = 422;
    int TOO_MANY = 429;

    /** It is inside, or nobody needs to know that it is not. */
    record Taken() implements FormOutcome {}

    /** The form is shown again, with what is in it, and a word on what to change. */
    record Again(int status, String word, String stamp) implements FormOutcome {}
}
