package io.loggia.outward.nudge;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.loggia.outward.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a machine knows for certain must not leave: fixed with the code, the same in every company,
 * and no steward's to change.
 */
@ApplicationScoped
public class Stops {

    private static final String FILE = "stops.json";

    private final List<Fixed> all = read();
    private final List<Armed> armed = all.stream().map(Fixed::armed).toList();

    /** A rule as {@code stops.json} has it. */
    record Fixed(
            String id,
            boolean overridable,
            String guideline,
            List<String> patterns,
            Wording message) {

        private Armed armed() {
            return new Armed(
                    id, Severity.STOP, guideline, false, message, null, PatternFinder.of(patterns));
        }
    }

    /** The first rule that holds what consists of these texts; one that nobody overrides first. */
    public Optional<Stop> find(String... texts) {
        List<Writing> writings = Stream.of(texts).map(text -> Writing.of(text, List.of())).toList();
        return armed.stream()
                .filter(
                        rule ->
                                writings.stream()
                                        .flatMap(one -> rule.finder().in(one))
                                        .findAny()
                                        .isPresent())
                .map(rule -> new Stop(rule.id(), mayOverride(rule.id())))
                .min(Comparator.comparing(Stop::overridable));
    }

    /** Whether a rule of that name may be overridden by the author. */
    public boolean mayOverride(@Nullable String ruleId) {
        return all.stream().anyMatch(rule -> rule.id().equals(ruleId) && rule.overridable());
    }

    boolean has(String ruleId) {
        return all.stream().anyMatch(rule -> rule.id().equals(ruleId));
    }

    List<Fixed> all() {
        return all;
    }

    List<Armed> armed() {
        return armed;
    }

    private static List<Fixed> read() {
        try (@Nullable InputStream json = Stops.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder()
                    .build()
                    .readValue(
                            Objects.requireNonNull(json, FILE),
                            new TypeReference<List<Fixed>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("not rules: " + FILE, e);
        }
    }
}
