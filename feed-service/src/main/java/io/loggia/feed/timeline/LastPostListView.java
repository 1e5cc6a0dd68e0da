package io.loggia.feed.timeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Groups in which there is something to read; whatever else was asked for is absent. */
@Schema(name = "LastPostList")
record LastPostListView(@Schema(required = true) List<LastPostView> items) {}
