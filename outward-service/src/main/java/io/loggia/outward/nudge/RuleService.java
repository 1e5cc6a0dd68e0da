package io.loggia.outward.nudge;

import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.VersionTag;
import io.loggia.outward.guideline.Guidelines;
import io.loggia.outward.journal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What stewards do with rules: one change at a time, each written down in its transaction. */
@ApplicationScoped
class RuleService {

    /** Steps that all rules together may cost for one character of a text. */
    private static final int MOST_STEPS = 3_000;

    private static final int MOST_RULES = 100;

    private final RuleRepository rules;
    private final Stops stops;
    private final Guidelines guidelines;
    private final Journal journal;

    RuleService(RuleRepository rules, Stops stops, Guidelines guidelines, Journal journal) {
        this.rules = rules;
        this.stops = stops;
        this.guidelines = guidelines;
        this.journal = journal;
    }

    /** All rules as of a change, or of one after it. */
    record Edition(long change, List<Rule.Kept> rules) {}

    @Transactional
    public long lastChange() {
        return rules.lastChange();
    }

    @Transactional
    public Edition edition() {
        return new Edition(rules.lastChange(), rules.list());
    }

    /** Keeps the rules that a company begins with, unless it has begun. */
    @Transactional
    public void begin(List<Rule> first) {
        if (rules.beginFirstChange()) {
            first.forEach(rule -> rules.put(rule, 1));
        }
    }

    /** The rule as it would be kept: a check of ours stays with the rule of its name. */
    @Transactional
    public Rule asKept(Rule draft) {
        if (!guidelines.holds(draft.guideline())) {
            throw OutwardProblem.INVALID_FIELD.at(
                    "rule.guideline", "must be a rule of the guidelines");
        }
        return rules.find(draft.id())
                .map(known -> draft.withCheck(known.rule().check()))
                .orElse(draft);
    }

    /** Writes a rule, or writes it anew; its version from now on. */
    @Transactional
    public Rule.Kept put(Rule draft, VersionTag expected, UUID stewardId, String reason) {
        if (stops.has(draft.id())) {
            throw OutwardProblem.RULE_IS_FIXED.exception();
        }
        long change = rules.beginChange();
        Rule rule = asKept(draft);
        requireVersion(rule.id(), expected);
        requireRoom(rule);
        rules.put(rule, change);
        write(Act.NUDGE_RULE_WRITTEN, stewardId, rule.id(), reason);
        return new Rule.Kept(rule, change);
    }

    @Transactional
    public void remove(String ruleId, VersionTag expected, UUID stewardId, String reason) {
        if (stops.has(ruleId)) {
            throw OutwardProblem.RULE_IS_FIXED.exception();
        }
        rules.beginChange();
        if (rules.find(ruleId).isEmpty()) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
        requireVersion(ruleId, expected);
        rules.delete(ruleId);
        write(Act.NUDGE_RULE_REMOVED, stewardId, ruleId, reason);
    }

    private void requireVersion(String ruleId, VersionTag expected) {
        long present = rules.find(ruleId).map(Rule.Kept::version).orElse(0L);
        if (!expected.names(present)) {
            throw OutwardProblem.PRECONDITION_FAILED.exception();
        }
    }

    private void requireRoom(Rule rule) {
        List<Rule> others =
                rules.list().stream()
                        .map(Rule.Kept::rule)
                        .filter(other -> !other.id().equals(rule.id()))
                        .toList();
        if (others.size() >= MOST_RULES) {
            throw OutwardProblem.INVALID_FIELD.at("id", "there are a hundred rules already");
        }
        int steps = others.stream().mapToInt(Rule::steps).sum() + rule.steps();
        if (steps > MOST_STEPS) {
            throw OutwardProblem.INVALID_FIELD.at(
                    "rule.patterns", "too much for one text, with those of the other rules");
        }
    }

    private void write(Act act, UUID stewardId, String ruleId, String reason) {
        journal.write(new Deed(act, stewardId, null, null, ruleId, reason));
    }
}
