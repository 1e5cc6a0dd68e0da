package io.loggia.profile.directory;

import io.loggia.profile.handle.Handle;
import java.util.UUID;

/** A system that has no profile yet. */
public record NewSystem(UUID id, Handle handle, SystemFacts facts) {}
