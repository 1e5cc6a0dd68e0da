package io.loggia.feed.activity;

import com.samskivert.mustache.Mustache;

/** Refuses what a template here may not do: ask for another one, or count without end. */
final class TemplateLimits implements Mustache.Visitor {

    /** Each may multiply what is written by the length of a list. */
    private static final int MOST_SECTIONS = 20;

    private int sections;

    @Override
    public void visitText(String text) {
        // Any text will do.
    }

    @Override
    public void visitVariable(String name) {
        // Whether the data have it is seen with the event.
    }

    @Override
    public boolean visitInclude(String name) {
        throw new IllegalArgumentException("names another template");
    }

    @Override
    public boolean visitParent(String name) {
        throw new IllegalArgumentException("names another template");
    }

    @Override
    public boolean visitBlock(String name) {
        throw new IllegalArgumentException("has blocks");
    }

    @Override
    public boolean visitSection(String name) {
        return countSection();
    }

    @Override
    public boolean visitInvertedSection(String name) {
        return countSection();
    }

    private boolean countSection() {
        sections++;
        if (sections > MOST_SECTIONS) {
            throw new IllegalArgumentException("has more than " + MOST_SECTIONS + " sections");
        }
        return true;
    }
}
