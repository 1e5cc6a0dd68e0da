/**
 * What every home timeline should hold, worked out anew, and whether that is what people are
 * served.
 *
 * <p>{@link io.loggia.walk.model.TruthRepository} reads the truth from the owners' databases, each
 * what it owns: ties from {@code follow}, people from {@code profile}, posts, blocks and mutes from
 * {@code feed}. {@link io.loggia.walk.model.Model} applies ARCHITECTURE's {@code belongs} and
 * {@code canSee} to it, in code that shares nothing with feed-service. {@link
 * io.loggia.walk.model.HomeReader} walks all pages of one person's home at feed-service, and {@link
 * io.loggia.walk.model.Compare} puts both side by side.
 */
@NullMarked
package io.loggia.walk.model;

import org.jspecify.annotations.NullMarked;
