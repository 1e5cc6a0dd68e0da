package io.loggia.feed.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Posts to bring in, in the order in which they are to be brought in. */
record ImportRequest(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ImportItem> items) {}
