/**
 * Posts, timelines and the live stream of everybody inside.
 *
 * <p>Read the features in this order: {@code author}, {@code audience}, {@code crossing}, {@code
 * question}, {@code poll}, {@code markdown} &lt;- {@code outward} &lt;- {@code post} &lt;- {@code
 * timeline} &lt;- {@code notification} &lt;- {@code stream}. {@code author} knows who writes,
 * {@code audience} who follows, blocks and mutes whom and decides who sees what ({@link
 * io.loggia.feed.audience.Visibility}), {@code crossing} who may speak outside and where posts
 * stand there, {@code question} who answers what was asked there, {@code poll} what posts ask and
 * how people {@code vote}, {@code markdown} reads texts, {@code outward} writes what of them may
 * leave, {@code post} is where a post is written and presented, {@code timeline} brings it to its
 * readers, who keep what they like in {@code bookmark}, {@code pin} holds what stands on top of a
 * page, and {@code catchup} what somebody may have missed, and {@code notification} tells people
 * what concerns them, {@code push} and {@code digest} where no page of ours is open, in the words
 * of {@code wording}. Besides, {@code carrier} sends to addresses that others have named, {@code
 * media} takes in pictures and shows them to the readers of their posts, {@code draft} keeps what
 * is not published yet, {@code marker} how far somebody has read, {@code activity} makes posts of
 * what other systems tell, {@code webhook} tells them what everybody may see, {@code idempotency}
 * keeps the answers to requests that may be sent twice, {@code intake} brings in posts of other
 * networks, {@code topic} tells what was posted about what, and {@code search} finds posts by their
 * words. {@code filter} knows which words a reader does not want to come across. {@code report}
 * takes in what people report, {@code moderation} decides about it and writes it into the {@code
 * journal}. {@code export} is what a person takes along, {@code erasure} forgets people.
 *
 * <p>This package holds what every feature's HTTP has in common: {@link
 * io.loggia.feed.FeedProblem}, the strict reading of JSON and ids, pages, and the {@link
 * io.loggia.feed.Caller}. It depends on no feature.
 */
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "Loggia: feed-service", version = "1"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = ProblemView.class)))
package io.loggia.feed;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.NullMarked;
