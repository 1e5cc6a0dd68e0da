package io.loggia.outward.site;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who may show a page in a frame: everybody what is made for it, some sites the form, else nobody.
 */
@Startup
@ApplicationScoped
class Framing {

    private static final String EMBEDS = "/embed/";
    private static final String FORM = "/ask";

    private final String hosts;

    Framing(WidgetConfig config) {
        this.hosts = hosts(config.widgetSites().orElse(List.of()));
    }

    /** The value of {@code frame-ancestors}. */
    String ancestors(String path) {
        if (path.startsWith(EMBEDS)) {
            return "*";
        }
        return path.equals(FORM) || path.startsWith(FORM + "/") ? hosts : "'none'";
    }

    private static String hosts(List<URI> sites) {
        return sites.isEmpty()
                ? "'none'"
                : sites.stream().map(Framing::origin).collect(Collectors.joining(" "));
    }

    /** A whole page of another site would let in more than was meant, or nothing. */
    private static String origin(URI site) {
        String scheme = String.valueOf(site.getScheme());
        String port = site.getPort() < 0 ? "" : ":" + site.getPort();
        String origin = scheme + "://" + site.getHost() + port;
        if (!scheme.matches("https?") || !origin.equals(site.toString())) {
            throw new IllegalArgumentException(
                    "outward.widget-sites must be like https://www.example.com, not " + site);
        }
        return origin;
    }
}
