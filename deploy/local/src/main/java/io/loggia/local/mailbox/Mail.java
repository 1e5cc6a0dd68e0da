package io.loggia.local.mailbox;

import java.time.Instant;

/** A mail as it came to one of those that it is for. */
record Mail(long id, String from, String to, String subject, String text, Instant receivedAt) {}
