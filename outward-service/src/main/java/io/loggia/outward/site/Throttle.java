package io.loggia.outward.site;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many forms each address of the network may still send, in this process; of the addresses that
 * sent none for longest it forgets.
 */
@ApplicationScoped
class Throttle {

    private static final int MOST_ADDRESSES = 20_000;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final FormConfig config;
    private final Map<String, Allowance> allowances =
            new LinkedHashMap<>(16, 0.75f, true) {

                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
                    return size() > MOST_ADDRESSES;
                }
            };

    Throttle(FormConfig config) {
        this.config = config;
    }

    private record Allowance(Bucket all, Bucket withoutProof) {}

    /** Takes one from what the address may send; false if nothing is left. */
    synchronized boolean allows(String address, boolean proven) {
        Allowance left =
                allowances.computeIfAbsent(
                        address,
                        unknown ->
                                new Allowance(
                                        bucket(config.hourly()),
                                        bucket(config.hourlyWithoutProof())));
        return (proven || left.withoutProof().tryConsume(1)) && left.all().tryConsume(1);
    }

    private static Bucket bucket(int hourly) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(hourly).refillGreedy(hourly, AN_HOUR))
                .build();
    }
}
