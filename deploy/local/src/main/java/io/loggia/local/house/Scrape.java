package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What one application tells of itself at one moment, in the text format of Prometheus. */
public record Scrape(List<Sample> samples) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final Pattern LINE =
            Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)( \\d+)?");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    public Scrape {
        samples = List.copyOf(samples);
    }

    /** One series and its value. */
    public record Sample(String name, Map<String, String> labels, double value) {

        public Sample {
            labels = Map.copyOf(labels);
        }

        /** The label's value, empty if there is none. */
        public String label(String key) {
            return labels.getOrDefault(key, "");
        }
    }

    /** Asks; empty if nobody answers. */
    public static Optional<Scrape> of(URI address) {
        // The plain format: where there are traces, the other has them at the ends of lines.
        var question =
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/plain")
                        .timeout(PATIENCE)
                        .build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());
            return answer.statusCode() == OK ? Optional.of(parse(answer.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while reading " + address, e);
        }
    }

    static Scrape parse(String text) {
        List<Sample> samples = new ArrayList<>();
        text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(line -> samples.add(sample(line)));
        return new Scrape(samples);
    }

    private static Sample sample(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new PartFailure("Not a line of metrics: " + line);
        }
        Map<String, String> labels = new HashMap<>();
        String told = parts.group(2);
        if (told != null) {
            LABEL.matcher(told).results().forEach(one -> labels.put(one.group(1), one.group(2)));
        }
        return new Sample(parts.group(1), labels, number(parts.group(3)));
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    public Set<String> names() {
        return samples.stream().map(Sample::name).collect(Collectors.toSet());
    }

    /** Zero where there is no such series. */
    double sum(String name, Predicate<Sample> which) {
        return values(name, which).sum();
    }

    /** Zero where there is no such series. */
    double max(String name) {
        return values(name, _ -> true).max().orElse(0);
    }

    private DoubleStream values(String name, Predicate<Sample> which) {
        return samples.stream()
                .filter(one -> one.name().equals(name) && !Double.isNaN(one.value()))
                .filter(which)
                .mapToDouble(Sample::value);
    }
}
