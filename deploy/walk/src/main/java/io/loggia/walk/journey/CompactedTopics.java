package io.loggia.walk.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loggia.walk.installation.Compaction;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.TopicRecords;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The topics whose records stay for ever, read from the first record to the last. */
final class CompactedTopics {

    /** The broker looks for what it may compact four times a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Installation installation;
    private final List<String> words;

    CompactedTopics(Installation installation, List<String> words) {
        this.installation = installation;
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    void requireToHoldSome() {
        try (var compaction = new Compaction(installation)) {
            var found = holding(compaction);
            Expect.that(
                    found.contains(installation.topicPrefix() + "profiles"),
                    "not even in profiles: " + found);
        }
    }

    void requireToHoldNoneOnceCompacted() {
        try (var compaction = new Compaction(installation)) {
            compaction.hurry();
            compaction.tellAnew();
            Expect.within(
                    PATIENCE,
                    "no record of a compacted topic holds a word of hers",
                    () -> holding(compaction),
                    found -> {
                        Expect.that(found.isEmpty(), "found in " + found);
                        return true;
                    });
        }
    }

    private Set<String> holding(Compaction compaction) {
        var records =
                new TopicRecords(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, installation.kafka()));
        var found = new TreeSet<String>();
        for (var topic : compaction.topics()) {
            records.read(
                    topic,
                    message -> {
                        if (holdsOne(message)) {
                            found.add(topic);
                        }
                    });
        }
        return found;
    }

    private boolean holdsOne(ConsumerRecord<byte[], byte[]> message) {
        var said = new StringBuilder(text(message.key())).append(text(message.value()));
        message.headers().forEach(header -> said.append(text(header.value())));
        var lower = said.toString().toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }
}
