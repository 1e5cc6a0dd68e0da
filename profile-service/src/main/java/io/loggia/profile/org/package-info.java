/**
 * Who leads whom, as the imports said.
 *
 * <p>{@code OrgResource} answers whom a person reports to, up to the top, and who reports to that
 * person. {@code OrgRepository} climbs; whoever made a circle of managers gets it once around.
 */
@NullMarked
package io.loggia.profile.org;

import org.jspecify.annotations.NullMarked;
