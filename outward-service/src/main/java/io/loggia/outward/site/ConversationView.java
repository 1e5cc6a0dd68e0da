package io.loggia.outward.site;

import java.util.List;

/** A conversation as the page of its post shows it, with a sentence for each kind not shown. */
public record ConversationView(
        String heading, List<ReplyView> replies, List<String> notes, String replyPath) {}
