package io.loggia.outward.guideline;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.PlainText;
import io.loggia.outward.Wording;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Guidelines from now on, in both languages, and what for; the reason stands in the journal. */
record PublicationRequest(
        @NotNull @Schema(required = true) GuidelineText text,
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason) {

    private static final int MOST_RULES = 30;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 2_000;

    private static final Predicate<String> NAME =
            Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*").asMatchPredicate();

    /** The text, plain; refuses the first field that does not hold what it should. */
    GuidelineText plain() {
        return new GuidelineText(
                plain("text.title", text.title(), LONGEST_TITLE),
                plain("text.introduction", text.introduction(), LONGEST_TEXT),
                plain(text.rules()));
    }

    private static List<GuidelineText.Rule> plain(@Nullable List<GuidelineText.Rule> rules) {
        if (rules == null || rules.isEmpty() || rules.size() > MOST_RULES) {
            throw OutwardProblem.INVALID_FIELD.at("text.rules", "from 1 to " + MOST_RULES);
        }
        Set<String> names = new HashSet<>();
        List<GuidelineText.Rule> plain = new ArrayList<>();
        for (int at = 0; at < rules.size(); at++) {
            plain.add(plain("text.rules[%d]".formatted(at), rules.get(at), names));
        }
        return List.copyOf(plain);
    }

    private static GuidelineText.Rule plain(
            String field, GuidelineText.@Nullable Rule rule, Set<String> names) {
        if (rule == null) {
            throw OutwardProblem.INVALID_FIELD.at(field, "must not be null");
        }
        String id = PlainText.require(field + ".id", rule.id());
        if (!NAME.test(id) || !names.add(id)) {
            throw OutwardProblem.INVALID_FIELD.at(
                    field + ".id", "small letters, digits and hyphens, and no other rule's");
        }
        return new GuidelineText.Rule(
                id,
                plain(field + ".title", rule.title(), LONGEST_TITLE),
                plain(field + ".text", rule.text(), LONGEST_TEXT));
    }

    private static Wording plain(String field, @Nullable Wording wording, int longest) {
        if (wording == null) {
            throw OutwardProblem.INVALID_FIELD.at(field, "must be in both languages");
        }
        return new Wording(
                PlainText.require(field + ".en", wording.en(), longest),
                PlainText.require(field + ".de", wording.de(), longest));
    }
}
