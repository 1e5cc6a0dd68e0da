package io.loggia.feed.report;

/**
 * What became of what was reported. A hidden post may still be kept or removed; {@code RESTORED} is
 * what its author won back.
 */
public enum ConcernState {
    OPEN,
    KEPT,
    HIDDEN,
    REMOVED,
    RESTORED
}
