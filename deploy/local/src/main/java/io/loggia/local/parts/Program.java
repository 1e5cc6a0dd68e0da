package io.loggia.local.parts;

import java.util.Map;

/** Something that runs as one process of this machine: a part, or an application. */
public interface Program {

    /** Its name, its folder's name, and the word for it at the terminal. */
    String name();

    /** The ports it listens to, by their names. */
    Map<String, Integer> ports();

    /** Makes its files ready, which takes longest the first time, and says how to run it. */
    Command prepare(Place place);

    /** Whether it answers now; called until it does. */
    boolean answers();

    /** The signal that ends it soon and in order. */
    default String endSignal() {
        return "TERM";
    }
}
