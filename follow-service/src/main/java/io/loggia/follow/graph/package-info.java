/**
 * The picture of who follows whom around somebody, as small as a person can take in.
 *
 * <p>{@code GraphResource} takes centre and topic; {@code GraphService} finds people in rings with
 * {@code GraphRepository}, {@link io.loggia.follow.graph.Found} tells who comes first, and {@code
 * GraphView} is what is left with the follows among them.
 */
@NullMarked
package io.loggia.follow.graph;

import org.jspecify.annotations.NullMarked;
