package io.loggia.feed.audience;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One profile on the caller's list of blocks or mutes. */
public record ListedView(@Schema(required = true) UUID profileId) {}
