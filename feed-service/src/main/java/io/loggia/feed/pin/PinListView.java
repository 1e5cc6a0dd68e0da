package io.loggia.feed.pin;

import io.loggia.feed.post.PostView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is pinned somewhere, as far as the reader may see it, the last one pinned first. */
@Schema(name = "PinList")
record PinListView(@Schema(required = true) List<PostView> items) {}
