package io.loggia.walk.installation;

/** The installation's broker, to be taken away and brought back. */
public interface KafkaPart {

    /** Returns when it no longer answers. */
    void stop();

    /** Returns when it answers again. */
    void start();
}
