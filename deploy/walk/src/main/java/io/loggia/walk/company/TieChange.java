package io.loggia.walk.company;

/** A follow that begins or ends, to a person's or a department's topic's profile. */
record TieChange(int follower, Target target, boolean follows) {

    /** What is followed: a colleague, or the topic of a department. */
    sealed interface Target {
        int number();
    }

    record Colleague(int number) implements Target {}

    record Topic(int number) implements Target {}

    String key() {
        return "%s-%d-%s-%d"
                .formatted(
                        follows ? "follow" : "unfollow",
                        follower,
                        target instanceof Topic ? "topic" : "person",
                        target.number());
    }
}
