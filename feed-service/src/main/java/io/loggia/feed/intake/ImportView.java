package io.loggia.feed.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the items, in their order. */
@Schema(name = "ImportedPosts")
record ImportView(List<ImportedView> items) {}
