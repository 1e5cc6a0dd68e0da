package io.loggia.feed.timeline;

/** A page as a reader sees it, and where its skeleton came from. */
record TimelinePage(TimelineView view, Skeleton.Origin origin) {}
