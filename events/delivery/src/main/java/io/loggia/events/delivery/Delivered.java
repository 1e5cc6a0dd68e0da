package io.loggia.events.delivery;

import io.loggia.events.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it arrived. {@code (epoch, event.version())} orders the states of one key; a replayed
 * event is applied to its row without effects beyond it; {@code id} is the same on every delivery.
 */
public record Delivered<E extends Event>(
        E event, long epoch, boolean replay, UUID id, Instant time) {}
