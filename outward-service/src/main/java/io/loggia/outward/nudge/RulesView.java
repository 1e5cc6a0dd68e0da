package io.loggia.outward.nudge;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All rules: those that stop, then those of stewards. */
@Schema(name = "NudgeRules")
record RulesView(@Schema(required = true) List<RuleView> rules) {}
