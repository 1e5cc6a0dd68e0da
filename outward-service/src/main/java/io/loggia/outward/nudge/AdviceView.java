package io.loggia.outward.nudge;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** At most 20 hints, the heaviest first, then in the order of the text. */
@Schema(name = "Advice")
record AdviceView(@Schema(required = true) List<NudgeView> nudges) {}
