package io.loggia.outward.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What forms are guarded with. */
class FormPartsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void stampIsReadForItsPurposeOnly() {
        var stamps = new Stamps(config("secret"), clock);

        var stamp = stamps.make("/ask");

        assertThat(stamps.read("/ask", stamp).map(Stamps.Stamp::madeAt)).contains(NOW);
        assertThat(new Stamps(config("secret"), clock).read("/ask", stamp)).isPresent();
        assertThat(stamps.read("/other", stamp)).isEmpty();
        assertThat(new Stamps(config("another"), clock).read("/ask", stamp)).isEmpty();
        assertThat(stamps.make("/ask")).isNotEqualTo(stamp);
    }

    @Test
    void noStampCanBeMadeUpOrChanged() {
        var stamps = new Stamps(config("secret"), clock);
        var stamp = stamps.make("/ask");

        for (var place = 0; place < stamp.length() - 1; place++) {
            var other = stamp.charAt(place) == 'A' ? 'B' : 'A';
            var changed = stamp.substring(0, place) + other + stamp.substring(place + 1);
            assertThat(stamps.read("/ask", changed)).as(changed).isEmpty();
        }
        for (var odd : List.of("", "x", "=".repeat(54), "é".repeat(54), stamp + "A")) {
            assertThat(stamps.read("/ask", odd)).isEmpty();
        }
    }

    @Test
    void proofIsCountedInBits() {
        long number = 0;
        while (!Proof.holds("stamp", Long.toString(number), 10)) {
            number++;
        }

        assertThat(Proof.holds("stamp", Long.toString(number), 0)).isTrue();
        assertThat(Proof.holds("stamp", Long.toString(number), 40)).isFalse();
        assertThat(Proof.holds("another", Long.toString(number), 30)).isFalse();
        for (var odd : List.of("", "-1", "1e9", " 1", "1".repeat(16), "１")) {
            assertThat(Proof.holds("stamp", odd, 0)).isFalse();
        }
    }

    @Test
    void onlyWhatTrustedProxiesSayIsTaken() {
        var spoofed = List.of("9.9.9.9, 8.8.8.8", "7.7.7.7");

        assertThat(Visitor.address("1.1.1.1", spoofed, 0)).isEqualTo("1.1.1.1");
        assertThat(Visitor.address("1.1.1.1", spoofed, 1)).isEqualTo("7.7.7.7");
        assertThat(Visitor.address("1.1.1.1", spoofed, 2)).isEqualTo("8.8.8.8");
        assertThat(Visitor.address("1.1.1.1", List.of(), 1)).isEqualTo("1.1.1.1");
        assertThat(Visitor.address("1.1.1.1", spoofed, 9)).isEqualTo("1.1.1.1");
    }

    @Test
    void houseCountsAsOneAddress() {
        var one = Visitor.address("2001:db8:1:2:3:4:5:6", List.of(), 0);

        assertThat(Visitor.address("2001:db8:1:2:ffff::1", List.of(), 0)).isEqualTo(one);
        assertThat(Visitor.address("2001:db8:1:3::1", List.of(), 0)).isNotEqualTo(one);
    }

    @Test
    void throttleCountsEachAddressAlone() {
        var throttle = new Throttle(config("secret"));

        for (var sent = 0; sent < 3; sent++) {
            assertThat(throttle.allows("one", false)).isTrue();
        }

        assertThat(throttle.allows("one", false)).isFalse();
        assertThat(throttle.allows("two", false)).isTrue();
        for (var sent = 3; sent < 20; sent++) {
            assertThat(throttle.allows("one", true)).isTrue();
        }
        assertThat(throttle.allows("one", true)).isFalse();
    }

    private static FormConfig config(String key) {
        return new FixedFormConfig(key);
    }

    private record FixedFormConfig(String key) implements FormConfig {

        @Override
        public Optional<String> stampKey() {
            return Optional.of(key);
        }

        @Override
        public Duration earliest() {
            return Duration.ofSeconds(3);
        }

        @Override
        public Duration latest() {
            return Duration.ofDays(1);
        }

        @Override
        public int proofBits() {
            return 16;
        }

        @Override
        public int hourly() {
            return 20;
        }

        @Override
        public int hourlyWithoutProof() {
            return 3;
        }
    }
}
