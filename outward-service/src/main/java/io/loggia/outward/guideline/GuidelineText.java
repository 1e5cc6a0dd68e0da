package io.loggia.outward.guideline;

import io.loggia.outward.Language;
import io.loggia.outward.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What guidelines say, in both languages; the first of the rules is number 1. */
@Schema(name = "GuidelineText")
record GuidelineText(
        @Schema(required = true) Wording title,
        @Schema(required = true) Wording introduction,
        @Schema(required = true) List<Rule> rules) {

    /** One rule; the id stays when its number or its words change. */
    @Schema(name = "GuidelineRuleText")
    record Rule(
            @Schema(required = true) String id,
            @Schema(required = true) Wording title,
            @Schema(required = true) Wording text) {}

    GuidelinesView view(int version, Language language) {
        return new GuidelinesView(
                version,
                title.in(language),
                introduction.in(language),
                IntStream.range(0, rules.size()).mapToObj(at -> rule(at, language)).toList());
    }

    Optional<GuidelinesView.Rule> find(String ruleId, Language language) {
        return IntStream.range(0, rules.size())
                .filter(at -> rules.get(at).id().equals(ruleId))
                .mapToObj(at -> rule(at, language))
                .findFirst();
    }

    private GuidelinesView.Rule rule(int at, Language language) {
        Rule rule = rules.get(at);
        return new GuidelinesView.Rule(
                at + 1, rule.id(), rule.title().in(language), rule.text().in(language));
    }
}
