package io.loggia.outward.site;

import java.util.List;

/** Turns conversations into what is shown; of what is not shown it says that, and why. */
final class ConversationPresenter {

    private ConversationPresenter() {}

    static ConversationView present(Conversation conversation, String postPath, Words words) {
        List<ReplyView> replies =
                conversation.replies().stream()
                        .map(reply -> present(reply, postPath, words))
                        .toList();
        return new ConversationView(
                replies.isEmpty()
                        ? words.say("replies.none")
                        : counted("replies", replies.size(), words),
                replies,
                conversation.counts().stream()
                        .filter(count -> !count.state().equals("SHOWN"))
                        .filter(count -> !count.state().equals("ERASED"))
                        .map(count -> note(count, words))
                        .toList(),
                postPath + "/reply");
    }

    private static ReplyView present(Conversation.Reply reply, String postPath, Words words) {
        return new ReplyView(
                "r-" + reply.publicId(),
                reply.name(),
                reply.text(),
                reply.receivedAt().toString(),
                words.date(reply.receivedAt()),
                postPath + "/replies/" + reply.publicId() + "/report");
    }

    /** As in "1 reply waits since 10:40" and "1 reply hidden: personal data". */
    static String note(Conversation.Count count, Words words) {
        String reason = count.reason();
        return reason == null
                ? counted("replies.wait", count.replies(), words)
                        .replace("{since}", words.moment(count.since()))
                : counted("replies.hidden", count.replies(), words)
                        .replace("{reason}", words.say("hidden." + reason));
    }

    private static String counted(String key, int number, Words words) {
        return words.say(number == 1 ? key + ".one" : key, number);
    }
}
