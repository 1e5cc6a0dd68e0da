package io.loggia.feed.poll;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be chosen, and how many people did; that is missing as long as it is not told. */
@Schema(name = "PollChoice")
public record PollChoiceView(@Schema(required = true) String text, @Nullable Long people) {}
