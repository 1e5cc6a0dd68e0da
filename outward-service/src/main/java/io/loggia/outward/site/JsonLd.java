package io.loggia.outward.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.loggia.events.QuestionState;
import io.loggia.outward.OutwardConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page says to machines (JSON-LD, schema.org), safe inside a script element. */
@ApplicationScoped
class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int HEADLINE = 110;
    private static final int TEXT = 1_000;

    private final OutwardConfig config;

    JsonLd(OutwardConfig config) {
        this.config = config;
    }

    String of(PostView post, String text, List<Conversation.Reply> replies) {
        Map<String, Object> data = about("DiscussionForumPosting");
        data.put("url", config.addressOf(post.path()));
        data.put("headline", Excerpt.of(text, HEADLINE));
        data.put("text", Excerpt.of(text, TEXT));
        data.put("datePublished", post.since());
        if (post.corrected() != null) {
            data.put("dateModified", post.corrected());
        }
        if (!post.pictures().isEmpty()) {
            data.put("image", post.pictures().stream().map(this::image).toList());
        }
        data.put("author", author(post.author()));
        data.put("keywords", post.topics().stream().map(TopicView::slug).toList());
        data.put("commentCount", replies.size());
        data.put("comment", replies.stream().map(reply -> comment(post, reply)).toList());
        return written(data);
    }

    private Map<String, Object> image(PictureView picture) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("@type", "ImageObject");
        image.put("url", config.addressOf(picture.path()));
        image.put("width", picture.width());
        image.put("height", picture.height());
        image.put("caption", picture.alt());
        return image;
    }

    private Map<String, Object> comment(PostView post, Conversation.Reply reply) {
        Map<String, Object> comment = new LinkedHashMap<>();
        comment.put("@type", "Comment");
        comment.put("url", config.addressOf(post.path() + "#r-" + reply.publicId()));
        comment.put("text", reply.text());
        comment.put("datePublished", reply.receivedAt().toString());
        comment.put("author", Map.of("@type", "Person", "name", reply.name()));
        return comment;
    }

    String of(PersonView person) {
        Map<String, Object> data = about("ProfilePage");
        data.put("url", config.addressOf(person.path()));
        data.put("mainEntity", author(person));
        return written(data);
    }

    /** A question with every answer; the one that helped is told apart only where one did. */
    String of(PublicQuestion question, String path, List<PostView> answers) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("@type", "Question");
        asked.put("url", config.addressOf(path));
        asked.put("name", Excerpt.of(question.text(), HEADLINE));
        asked.put("text", Excerpt.of(question.text(), TEXT));
        asked.put("dateCreated", question.askedAt().toString());
        asked.put("author", Map.of("@type", "Person", "name", question.askerName()));
        asked.put("answerCount", answers.size());
        boolean helped = question.state() == QuestionState.HELPED && answers.size() == 1;
        asked.put(
                helped ? "acceptedAnswer" : "suggestedAnswer",
                answers.stream().map(this::answer).toList());
        Map<String, Object> data = about("QAPage");
        data.put("url", config.addressOf(path));
        data.put("mainEntity", asked);
        return written(data);
    }

    private Map<String, Object> answer(PostView post) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("@type", "Answer");
        answer.put("url", config.addressOf(post.path()));
        answer.put("text", post.excerpt());
        answer.put("dateCreated", post.since());
        answer.put("author", author(post.author()));
        return answer;
    }

    private Map<String, Object> author(PersonView person) {
        Map<String, Object> author = new LinkedHashMap<>();
        author.put("@type", "Person");
        author.put("name", person.name());
        author.put("url", config.addressOf(person.path()));
        author.put("description", person.line());
        String relation = person.alum() ? "alumniOf" : "worksFor";
        author.put(relation, Map.of("@type", "Organization", "name", config.companyName()));
        author.put("knowsAbout", person.topics().stream().map(TopicView::slug).toList());
        return author;
    }

    private static Map<String, Object> about(String type) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", type);
        return data;
    }

    /** {@code </script>} and {@code <!--} would end or change the element; JSON can say it so. */
    static String written(Map<String, Object> data) {
        try {
            String json = JSON.writeValueAsString(data);
            for (String dangerous : List.of("<", ">", "&", "\u2028", "\u2029")) {
                json = json.replace(dangerous, "\\u%04x".formatted((int) dangerous.charAt(0)));
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON", e);
        }
    }
}
