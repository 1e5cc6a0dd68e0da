package io.loggia.feed.topic;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Topics, the best match first. */
@Schema(name = "TopicList")
record TopicListView(@Schema(required = true) List<TopicUseView> items) {}
