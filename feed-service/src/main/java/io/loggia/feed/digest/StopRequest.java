package io.loggia.feed.digest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What stands in the link of a digest. */
record StopRequest(@NotNull @Size(max = 100) String token) {}
