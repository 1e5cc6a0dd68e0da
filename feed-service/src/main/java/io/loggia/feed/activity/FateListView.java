package io.loggia.feed.activity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the events of a request, in their order. */
@Schema(name = "EventFates")
record FateListView(@Schema(required = true) List<FateView> items) {}
