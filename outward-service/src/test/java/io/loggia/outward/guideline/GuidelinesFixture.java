package io.loggia.outward.guideline;

/** The guidelines for tests of other features. */
public final class GuidelinesFixture {

    private GuidelinesFixture() {}

    public static Guidelines present() {
        return new Guidelines();
    }
}
