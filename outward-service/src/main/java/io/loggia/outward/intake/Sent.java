package io.loggia.outward.intake;

import io.loggia.events.TopicSlug;
import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an outsider can send. Made of raw input; whatever is not fit to be taken is refused as a
 * problem that names its field. Hashes are SHA-256 of tokens that only the outsider has.
 */
public sealed interface Sent {

    /** A question to the company, about topics or to somebody, yet to be confirmed. */
    record Ask(
            String name,
            String email,
            String text,
            List<String> topics,
            @Nullable String addressedTo,
            Language language)
            implements Sent {

        private static final int MOST_TOPICS = 5;

        public Ask {
            name = GuestName.require("name", name);
            email = EmailAddress.require("email", email);
            text = GuestText.require("text", text);
            topics = List.copyOf(topics);
            if (topics.size() > MOST_TOPICS || !topics.stream().allMatch(TopicSlug::isValid)) {
                throw OutwardProblem.INVALID_FIELD.at("topic", "is not a topic");
            }
        }
    }

    /** A reply to a public post, yet to be confirmed. */
    record Reply(String name, String email, String text, String postPublicId, Language language)
            implements Sent {

        public Reply {
            name = GuestName.require("name", name);
            email = EmailAddress.require("email", email);
            text = GuestText.require("text", text);
            requirePublicId("post", postPublicId);
        }
    }

    /** The link in a mail was used; the other token opens what comes of it. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record Confirm(byte[] tokenHash, byte[] statusTokenHash) implements Sent {

        public Confirm {
            requireHash(tokenHash);
            requireHash(statusTokenHash);
        }
    }

    /** Whether an answer helped, by whoever asked. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record Verdict(byte[] statusTokenHash, boolean helped, @Nullable String words) implements Sent {

        public Verdict {
            requireHash(statusTokenHash);
            words = words == null ? null : GuestText.require("words", words);
        }
    }

    /** A question is taken back by whoever asked it. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record Erase(byte[] statusTokenHash) implements Sent {

        public Erase {
            requireHash(statusTokenHash);
        }
    }

    /** A reply is taken back by whoever wrote it, with the link that once confirmed it. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record EraseReply(byte[] confirmTokenHash) implements Sent {

        public EraseReply {
            requireHash(confirmTokenHash);
        }
    }

    /** Why a reply should not be hidden, by whoever wrote it, with the link that confirmed it. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record AppealReply(byte[] confirmTokenHash, String words) implements Sent {

        public AppealReply {
            requireHash(confirmTokenHash);
            words = GuestText.require("words", words);
        }
    }

    /** Somebody says of a reply that it should not stand there. */
    record Report(String replyPublicId) implements Sent {

        public Report {
            requirePublicId("reply", replyPublicId);
        }
    }

    private static void requireHash(byte[] hash) {
        if (Objects.requireNonNull(hash).length != Token.HASH_BYTES) {
            throw OutwardProblem.INVALID_FIELD.at("token", "is not the hash of a token");
        }
    }

    private static void requirePublicId(String field, String publicId) {
        if (!PublicIds.SHAPE.matcher(publicId).matches()) {
            throw OutwardProblem.INVALID_FIELD.at(field, "is not a public id");
        }
    }

    /** How things are called outside: 128 bits in 22 characters. */
    final class PublicIds {

        static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

        private PublicIds() {}
    }
}
