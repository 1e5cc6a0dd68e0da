package io.loggia.outward.nudge;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules would say, before anybody has to hear it. */
@ApplicationScoped
class Trials {

    /** Posts that a rule is run over. */
    private static final int POSTS = 100;

    private static final int MOST_EXAMPLES = 20;

    private final RuleBook book;
    private final RuleService rules;
    private final PublicTextRepository texts;
    private final OutwardConfig company;

    Trials(RuleBook book, RuleService rules, PublicTextRepository texts, OutwardConfig company) {
        this.book = book;
        this.rules = rules;
        this.texts = texts;
        this.company = company;
    }

    /** Whoever tries is a steward, who may read what is secret. */
    List<NudgeView> test(String text, @Nullable Rule draft, Language language) {
        Review now = book.review();
        Review tried = draft == null ? now : now.with(Review.armed(rules.asKept(draft), company));
        return tried.advise(text, List.of(), language, words -> true);
    }

    DryRunView dryRun(Rule draft) {
        Finder finder = Finder.of(rules.asKept(draft), company.companyName());
        List<String> read = texts.list(POSTS);
        List<DryRunView.Hinted> hinted =
                read.stream()
                        .map(text -> hinted(text, finder))
                        .filter(one -> !one.places().isEmpty())
                        .toList();
        return new DryRunView(
                read.size(), hinted.size(), hinted.stream().limit(MOST_EXAMPLES).toList());
    }

    private static DryRunView.Hinted hinted(String text, Finder finder) {
        return new DryRunView.Hinted(
                text,
                finder.in(Writing.of(text, List.of()))
                        .map(span -> new DryRunView.Place(span.start(), span.end()))
                        .toList());
    }
}
