package io.loggia.outward.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as pages show it; times twice, for machines and for people. */
public record QuestionPageView(
        String path,
        String excerpt,
        String text,
        String asker,
        String asked,
        String askedWords,
        List<TopicView> topics,
        String stateWords,
        String clockWords,
        @Nullable PersonView owner,
        @Nullable PersonView addressed,
        boolean answered,
        boolean claimed,
        @Nullable String reason,
        @Nullable String duplicatePath,
        @Nullable String verdictWords,
        @Nullable String said) {}
