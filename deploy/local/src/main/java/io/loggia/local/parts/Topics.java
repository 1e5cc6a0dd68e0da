package io.loggia.local.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every topic, who alone write to it and who read it. Principals are the applications' names; an
 * application that reads may also write to the topic's dead letters, and its groups begin with
 * {@code <name>-service.} Other systems of the company have principals of their own, which write to
 * {@code activities.<name>} and nowhere else; {@link #CONSUMER} stands for those that read the
 * published topics, in groups that begin with {@code consumer.}
 */
@SuppressWarnings("ImmutableEnumChecker") // Set.of and Map.of never change
public enum Topics {
    PROFILES("profiles", Keep.LAST_STATE, "profile", Set.of("follow", "feed")),
    PUBLIC_PROFILES("public-profiles", Keep.LAST_STATE, "profile", Set.of("outward", "feed")),
    FOLLOWS("follows", Keep.LAST_STATE, "follow", Set.of("feed", "profile")),
    MEMBERSHIPS("memberships", Keep.LAST_STATE, "profile", Set.of("follow")),
    BLOCKS("blocks", Keep.LAST_STATE, "feed", Set.of("follow")),
    POSTS("posts", Keep.WEEK, "feed", Set.of("feed")),
    TOPICS("topics", Keep.WEEK, "feed", Set.of("profile")),
    OUTWARD_POSTS("outward-posts", Keep.WEEK, "feed", Set.of("outward")),
    CROSSINGS("crossings", Keep.LAST_STATE, "outward", Set.of("feed")),
    VOICES("voices", Keep.LAST_STATE, "outward", Set.of("feed")),
    CONVERSATIONS("conversations", Keep.LAST_STATE, "outward", Set.of("feed")),
    /** Each tells of its own part. */
    ERASURES("erasures", Keep.WEEK, Set.of("follow", "feed", "outward"), Set.of("profile")),
    /** Of a system of the demo company; any other one gets a topic of its own the same way. */
    ACTIVITIES_OF_BUILD_SERVER(
            "activities.build-server", Keep.WEEK, "build-server", Set.of("feed")),
    /** What is published feed-service reads for systems without Kafka. */
    PUBLISHED_PROFILES(
            "published-profiles", Keep.LAST_STATE, "profile", Set.of("consumer", "feed")),
    PUBLISHED_FOLLOWS("published-follows", Keep.LAST_STATE, "follow", Set.of("consumer", "feed")),
    PUBLISHED_POSTS("published-posts", Keep.WEEK, "feed", Set.of("consumer", "feed"));

    /** The company's other systems; each has a principal of its own where it matters which. */
    public static final String CONSUMER = "consumer";

    /** Of each topic and each dead-letter topic; an order is kept within one, by key. */
    public static final int PARTITIONS = 4;

    private static final String DAY = "86400000";
    private static final String DAYS_7 = "604800000";

    private final String topic;
    private final Keep keep;
    private final Set<String> writers;
    private final Set<String> readers;

    Topics(String topic, Keep keep, String writer, Set<String> readers) {
        this(topic, keep, Set.of(writer), readers);
    }

    Topics(String topic, Keep keep, Set<String> writers, Set<String> readers) {
        this.topic = topic;
        this.keep = keep;
        this.writers = writers;
        this.readers = readers;
    }

    /** How long records stay. Compaction must not wait, or an erasure never happens. */
    private enum Keep {
        LAST_STATE(
                Map.of(
                        "cleanup.policy",
                        "compact",
                        "max.compaction.lag.ms",
                        DAYS_7,
                        "segment.ms",
                        DAY)),
        WEEK(Map.of("cleanup.policy", "delete", "retention.ms", DAYS_7));

        private final Map<String, String> settings;

        Keep(Map<String, String> settings) {
            this.settings = settings;
        }
    }

    public String topic() {
        return topic;
    }

    public String deadLetters() {
        return topic + ".dlq";
    }

    public Set<String> writers() {
        return writers;
    }

    public Set<String> readers() {
        return readers;
    }

    /** Who may park a record of this topic. */
    public Set<String> parkers() {
        Set<String> parkers = new TreeSet<>(readers);
        parkers.remove(CONSUMER);
        return parkers;
    }

    /** How its records are kept, as the broker is told. */
    public Map<String, String> settings() {
        return keep.settings;
    }

    /** The same of every topic of dead letters. */
    public static Map<String, String> deadLetterSettings() {
        return Keep.WEEK.settings;
    }

    /** Everybody who is named in the table, in one order. */
    public static List<String> principals() {
        Set<String> all = new TreeSet<>();
        Arrays.stream(values())
                .forEach(
                        topic -> {
                            all.addAll(topic.writers);
                            all.addAll(topic.readers);
                        });
        return List.copyOf(all);
    }

    /** How the names of that principal's groups begin. */
    public static String groupsOf(String principal) {
        return principal.equals(CONSUMER) ? "consumer." : principal + "-service.";
    }
}
