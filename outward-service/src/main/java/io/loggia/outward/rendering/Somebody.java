package io.loggia.outward.rendering;

import io.loggia.outward.Language;

/** What somebody is called outside who does not stand there. */
public final class Somebody {

    private Somebody() {}

    public static String in(Language language) {
        return switch (language) {
            case EN -> "a colleague";
            case DE -> "jemand aus dem Kollegium";
        };
    }
}
