package io.loggia.profile.finder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value to filter by, and how many people have it. */
@Schema(name = "Facet")
record FacetView(@Schema(required = true) String value, @Schema(required = true) long count) {}
