package io.loggia.local.company;

/** The two clients that post and read all day, to see whether that works. */
public final class Probes {

    public static final String AUTHOR = "loggia-probe-author";

    /** What an installation keeps their secrets under. */
    public static final String AUTHOR_SECRET = "probe-author";

    public static final String FOLLOWER_SECRET = "probe-follower";

    private Probes() {}
}
