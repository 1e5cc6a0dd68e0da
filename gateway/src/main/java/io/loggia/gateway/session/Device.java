package io.loggia.gateway.session;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which browser on which system somebody uses, in a word each, by what a browser says of itself;
 * nothing more of that is kept. {@code other} is whatever is not known here.
 */
record Device(String browser, String system) {

    private static final String OTHER = "other";

    /** In this order: most browsers name those of others, too. */
    private static final List<Map.Entry<String, String>> BROWSERS =
            List.of(
                    Map.entry("Edg", "Edge"),
                    Map.entry("OPR/", "Opera"),
                    Map.entry("SamsungBrowser/", "Samsung Internet"),
                    Map.entry("Firefox/", "Firefox"),
                    Map.entry("FxiOS/", "Firefox"),
                    Map.entry("CriOS/", "Chrome"),
                    Map.entry("Chrome/", "Chrome"),
                    Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS =
            List.of(
                    Map.entry("Android", "Android"),
                    Map.entry("iPhone", "iOS"),
                    Map.entry("iPad", "iPadOS"),
                    Map.entry("Windows", "Windows"),
                    Map.entry("Mac OS X", "macOS"),
                    Map.entry("CrOS", "ChromeOS"),
                    Map.entry("Linux", "Linux"));

    static Device of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        return new Device(first(BROWSERS, said), first(SYSTEMS, said));
    }

    private static String first(List<Map.Entry<String, String>> known, String said) {
        return known.stream()
                .filter(one -> said.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
