package io.loggia.follow.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to follow, the best first. */
@Schema(name = "SuggestionList")
record SuggestionListView(@Schema(required = true) List<SuggestionView> items) {}
