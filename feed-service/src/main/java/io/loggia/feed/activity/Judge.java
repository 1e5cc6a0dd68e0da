package io.loggia.feed.activity;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.feed.ProblemException;
import io.loggia.feed.post.TextPolicy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides about the events of one source, one after the other; writes nothing. */
final class Judge {

    private final Source source;
    private final Map<String, String> hashes;
    private final Map<String, Template> templates = new HashMap<>();

    /** With the hashes of those events that were taken before, by their ids. */
    Judge(Source source, Map<String, String> hashes) {
        this.source = source;
        this.hashes = new HashMap<>(hashes);
    }

    Verdict judge(Received received) {
        return switch (received) {
            case Received.Odd odd -> new Verdict.Refused(odd, odd.refusal());
            case Received.Sound event -> judge(event);
        };
    }

    private Verdict judge(Received.Sound event) {
        if (!event.source().equals(source.uri())) {
            return refused(event, Reason.FOREIGN_SOURCE, "source");
        }
        @Nullable String known = hashes.get(event.eventId());
        if (known != null) {
            return known.equals(event.hash())
                    ? new Verdict.Again(event)
                    : refused(event, Reason.ID_REUSED, "id");
        }
        Verdict verdict = judgeNew(event);
        if (verdict.fate() != Fate.REFUSED) {
            hashes.put(event.eventId(), event.hash());
        }
        return verdict;
    }

    /** What the rules make of an event that nobody has seen. */
    Verdict judgeNew(Received.Sound event) {
        @Nullable String template = source.templates().get(event.type());
        if (template == null) {
            return new Verdict.Parked(event, new Refusal(Reason.UNKNOWN_TYPE, "type"));
        }
        try {
            Template read = templates.computeIfAbsent(template, Template::of);
            return new Verdict.Accepted(event, text(read, event.data()));
        } catch (RefusedException e) {
            return new Verdict.Refused(event, e.refusal());
        }
    }

    /** The text of a post; fails with {@link RefusedException} where the data make none. */
    static String text(Template template, JsonNode data) {
        try {
            return TextPolicy.require(template.render(data));
        } catch (ProblemException e) {
            throw new RefusedException(Reason.INVALID_TEXT, "data");
        }
    }

    private static Verdict refused(Received.Sound event, Reason reason, String field) {
        return new Verdict.Refused(event, new Refusal(reason, field));
    }
}
