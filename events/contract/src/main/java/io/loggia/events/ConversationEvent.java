package io.loggia.events;

/**
 * What outsiders say and ask, and what becomes of it; topic {@code conversations}, key: the
 * question's or the reply's id. Their words and names stay behind the wall's own API.
 */
public sealed interface ConversationEvent extends Event
        permits QuestionChanged, GuestReplyChanged {}
