package io.loggia.outward.nudge;

/** What holds a post: the rule, and whether its author may override it with a reason. */
public record Stop(String rule, boolean overridable) {}
