package io.loggia.outward.nudge;

import java.time.LocalDate;

/** How often hints of one level were kept, edited or cancelled in the four weeks from a day on. */
public record LevelOutcomes(
        LocalDate start, Severity level, long kept, long edited, long cancelled) {}
