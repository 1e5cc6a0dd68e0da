package io.loggia.walk.company;

/** A line of follows.csv: who follows whom, by numbers. */
public record Tie(int follower, int followee) {

    boolean toOneself() {
        return follower == followee;
    }
}
