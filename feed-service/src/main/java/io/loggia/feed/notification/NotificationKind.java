package io.loggia.feed.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.loggia.feed.post.ReactionKind;

/** What has happened to somebody. */
public enum NotificationKind {
    /** A post names the receiver. */
    @JsonProperty("mention")
    MENTION(Matter.MENTIONS),

    /** A post answers one of the receiver's. */
    @JsonProperty("reply")
    REPLY(Matter.REPLIES),

    @JsonProperty("like")
    LIKE(Matter.REACTIONS),

    @JsonProperty("thanks")
    THANKS(Matter.REACTIONS),

    @JsonProperty("insight")
    INSIGHT(Matter.REACTIONS),

    @JsonProperty("celebrate")
    CELEBRATE(Matter.REACTIONS),

    @JsonProperty("repost")
    REPOST(Matter.REPOSTS),

    @JsonProperty("quote")
    QUOTE(Matter.REPOSTS),

    /** Somebody follows the receiver. */
    @JsonProperty("follow")
    FOLLOW(Matter.FOLLOWS),

    /** A post from where the receiver has rung the bell. */
    @JsonProperty("bell")
    BELL(Matter.BELLS),

    /** Somebody asks to come into a group that the receiver looks after. */
    @JsonProperty("request")
    REQUEST(Matter.GROUPS),

    /** The receiver is invited to a group. */
    @JsonProperty("invitation")
    INVITATION(Matter.GROUPS),

    /** The receiver was let into a group. */
    @JsonProperty("acceptance")
    ACCEPTANCE(Matter.GROUPS),

    /** A question from outside fits the receiver, or is for them by name. */
    @JsonProperty("question")
    QUESTION(Matter.QUESTIONS),

    /** A colleague gave the receiver a question from outside. */
    @JsonProperty("handover")
    HANDOVER(Matter.QUESTIONS),

    /** Somebody outside answers a post of the receiver's. */
    @JsonProperty("guest-reply")
    GUEST_REPLY(Matter.GUEST_REPLIES);

    private final Matter matter;

    NotificationKind(Matter matter) {
        this.matter = matter;
    }

    public Matter matter() {
        return matter;
    }

    static NotificationKind of(ReactionKind reaction) {
        return switch (reaction) {
            case LIKE -> LIKE;
            case THANKS -> THANKS;
            case INSIGHT -> INSIGHT;
            case CELEBRATE -> CELEBRATE;
        };
    }

    /** Whether its subject is a post. */
    boolean isAboutPost() {
        return switch (this) {
            case MENTION,
                    REPLY,
                    LIKE,
                    THANKS,
                    INSIGHT,
                    CELEBRATE,
                    REPOST,
                    QUOTE,
                    BELL,
                    GUEST_REPLY ->
                    true;
            case FOLLOW, REQUEST, INVITATION, ACCEPTANCE, QUESTION, HANDOVER -> false;
        };
    }
}
