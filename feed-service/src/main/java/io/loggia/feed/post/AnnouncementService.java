package io.loggia.feed.post;

import io.loggia.events.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Publishes much at once for one author, a system: posts for the company that answer and quote
 * nothing, in a number of statements that does not grow with theirs.
 */
@ApplicationScoped
public class AnnouncementService {

    private final PostRepository posts;
    private final Composer composer;
    private final PostRecorder recorder;
    private final PostIds ids;

    AnnouncementService(
            PostRepository posts, Composer composer, PostRecorder recorder, PostIds ids) {
        this.posts = posts;
        this.composer = composer;
        this.recorder = recorder;
        this.ids = ids;
    }

    /**
     * The ids of the new posts, in the order of the texts. Each text has passed {@link TextPolicy};
     * in it a backslash takes a name its meaning, too. The author has been found in the projection
     * before. Joins the caller's transaction, if there is one.
     */
    @Transactional
    public List<UUID> publishAll(UUID authorId, List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<PostText> read = composer.composeAll(authorId, texts);
        List<Post> written = read.stream().map(text -> post(authorId, text)).toList();
        posts.addAll(written);
        recorder.recordAll(written, read);
        List<UUID> postIds = written.stream().map(Post::id).toList();
        if (read.stream().anyMatch(text -> !text.mentionIds().isEmpty())) {
            recorder.tellOf(postIds);
        }
        return postIds;
    }

    /** The HTML that a text would become as a post of that system. */
    public String preview(UUID authorId, String text) {
        return composer.composeAll(authorId, List.of(text)).getFirst().html();
    }

    private Post post(UUID authorId, PostText text) {
        Draft draft =
                new Draft(
                        authorId,
                        text.text(),
                        null,
                        null,
                        null,
                        Audience.COMPANY,
                        null,
                        null,
                        List.of(),
                        null);
        return Post.publish(ids.next(), draft, null, null, text);
    }
}
