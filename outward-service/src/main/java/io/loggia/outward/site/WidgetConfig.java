package io.loggia.outward.site;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Where the form for questions may stand beside our own site. */
@ConfigMapping(prefix = "outward")
public interface WidgetConfig {

    /** Origins of the sites that may show it in a frame, such as https://www.example.com. */
    Optional<List<URI>> widgetSites();
}
