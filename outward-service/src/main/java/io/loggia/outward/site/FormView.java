package io.loggia.outward.site;

import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: where it goes, what is in it, its stamp, how hard the proof is, and what
 * is the matter with which field.
 */
public record FormView(
        String action,
        FormInput input,
        String stamp,
        int bits,
        String script,
        @Nullable String problem,
        String wrong) {}
