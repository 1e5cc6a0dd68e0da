package io.loggia.feed.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The post that an event would become: its text, and the HTML of that. */
@Schema(name = "ActivityPreview")
record PreviewView(@Schema(required = true) String text, @Schema(required = true) String html) {}
