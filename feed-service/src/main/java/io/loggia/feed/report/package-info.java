/**
 * What people report: posts and people. A {@link io.loggia.feed.report.Concern} is what was
 * reported, with all reports of it until somebody decides; {@code moderation} decides. Nobody
 * learns who has reported, and one's own reports tell what came of them.
 *
 * <p>Depends on {@code author} and {@code post}: nobody reports what they may not see.
 */
@NullMarked
package io.loggia.feed.report;

import org.jspecify.annotations.NullMarked;
