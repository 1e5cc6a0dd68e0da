/**
 * The mailbox of an installation on one machine: a real SMTP server that delivers to nobody, and a
 * plain page of what came, so that a way that goes through a mail can be walked without a mail
 * server. {@link io.loggia.local.mailbox.MailboxServer} runs as a process of its own; {@code Mails}
 * keeps the newest, {@code MailboxPages} shows them.
 */
@NullMarked
package io.loggia.local.mailbox;

import org.jspecify.annotations.NullMarked;
