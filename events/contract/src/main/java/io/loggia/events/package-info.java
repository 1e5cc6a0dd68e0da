/**
 * The language between the services: what happened, as records that carry state and a version.
 *
 * <p>Start at {@link io.loggia.events.Event}: one sealed family for each topic, so that a
 * consumer's {@code switch} is exhaustive and a new event breaks the build where somebody must
 * decide. {@link io.loggia.events.EventType} is the table of types, topics and records; {@code
 * events/README.md} is the same table for people. Beside the classes lie the JSON Schemas ({@code
 * schema/}) and one or more golden examples of each type ({@code golden/}), which are never edited
 * once released.
 *
 * <p>Evolution: add optional fields only; readers ignore fields they do not know, and an enum value
 * they do not know becomes the safest meaning. Anything else is a new major: a new type, a new
 * record.
 */
@NullMarked
package io.loggia.events;

import org.jspecify.annotations.NullMarked;
