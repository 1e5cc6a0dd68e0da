package io.loggia.profile.finder;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to 20 values of each kind, the most frequent first. */
@Schema(name = "Facets")
record FacetsView(
        @Schema(required = true) List<FacetView> departments,
        @Schema(required = true) List<FacetView> places,
        @Schema(required = true) List<FacetView> languages,
        @Schema(required = true) List<FacetView> topics) {

    static FacetsView of(Map<String, List<FacetView>> facets) {
        return new FacetsView(
                facets.getOrDefault("DEPARTMENT", List.of()),
                facets.getOrDefault("PLACE", List.of()),
                facets.getOrDefault("LANGUAGE", List.of()),
                facets.getOrDefault("TOPIC", List.of()));
    }
}
