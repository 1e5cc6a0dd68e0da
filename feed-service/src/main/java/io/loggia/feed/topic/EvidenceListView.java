package io.loggia.feed.topic;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who helped, most of all first. */
@Schema(name = "EvidenceList")
record EvidenceListView(@Schema(required = true) List<EvidenceView> items) {}
