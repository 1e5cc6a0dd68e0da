package io.loggia.feed.post;

import io.loggia.feed.FeedProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture in its place in a post or a draft, with its words. */
public record Attachment(UUID id, String alt) {

    public static final int MOST = 4;

    /** What is asked for, in the form in which it is kept; names the first place that is wrong. */
    public static List<Attachment> listOf(@Nullable List<AttachmentRequest> requests) {
        if (requests == null) {
            return List.of();
        }
        List<Attachment> attachments = new ArrayList<>();
        for (AttachmentRequest request : requests) {
            String place = "media[" + attachments.size() + "]";
            if (request == null) {
                throw FeedProblem.INVALID_FIELD.at(place);
            }
            if (attachments.stream().anyMatch(other -> other.id().equals(request.id()))) {
                throw FeedProblem.INVALID_FIELD.at(place + ".id", "stands there twice");
            }
            String alt = TextPolicy.requireAlt(request.alt(), place + ".alt");
            attachments.add(new Attachment(request.id(), alt));
        }
        return List.copyOf(attachments);
    }

    /** Equal only for equal lists: what comes before a text says how long it is. */
    static String canonical(List<Attachment> attachments) {
        StringBuilder words = new StringBuilder();
        attachments.forEach(
                one ->
                        words.append(one.id())
                                .append(' ')
                                .append(one.alt().length())
                                .append(' ')
                                .append(one.alt()));
        return words.toString();
    }
}
