/**
 * The wall: what leaves the company, under whose name, and what outsiders find of it.
 *
 * <p>One jar, two processes (see {@link io.loggia.outward.Side}). Inside, the features, each
 * standing on those to its left: {@code journal <- guideline <- nudge}, {@code face, guideline <-
 * voice}, all of them {@code <- question}, what outsiders ask and who answers, and {@code <- post},
 * where a post's passage over the wall is decided and where a reader begins. The way in: {@code
 * intake <- guest <- question, reply <- arrival}. What is taken away of somebody they {@code
 * appeal} against, posts and replies alike. What comes of it all is told by {@code insight} in sums
 * of many people. {@code erasure} forgets people, {@code export} is what they take along. What a
 * commit or the time makes due is done by timers that {@code due} wakes. On the site: {@code site},
 * which reads views made for it, puts what outsiders send into {@code intake}, and knows no id;
 * {@code picture} opens the store of pictures for it. {@code rendering} turns an outward form into
 * the HTML that both sides show.
 *
 * <p>Here, at the top, stands what every request passes: strict reading of JSON, ids and pages,
 * {@link io.loggia.outward.Caller} who asks, and {@link io.loggia.outward.OutwardProblem} with
 * every refusal.
 */
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "Loggia: outward-service", version = "1"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = ProblemView.class)))
package io.loggia.outward;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.NullMarked;
