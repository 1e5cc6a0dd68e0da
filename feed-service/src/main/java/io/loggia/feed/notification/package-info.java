/**
 * What people are told of: that somebody named, answered or followed them, reacted, passed their
 * words on, wants to come into their group, or that a question from outside is theirs to answer.
 *
 * <p>Written where it happens: {@link io.loggia.feed.notification.NotificationService} observes
 * {@code post}, {@code audience} and {@code question} within their transactions, and {@code Bells}
 * the fan-out. Each {@link io.loggia.feed.notification.Notice} is told once, however often it is
 * heard of, and goes when what it tells of is undone. {@code NotificationReader} reads them in four
 * steps, grouped by kind, subject and day; what the reader may not see or does not want is not
 * there, and is not counted.
 *
 * <p>{@code ReadService} keeps what has been read, {@code SettingService} who wants to be told of
 * what, by which {@link io.loggia.feed.notification.Channel}. Depends on {@code author}, {@code
 * audience}, {@code question}, {@code post} and {@code timeline}.
 */
@NullMarked
package io.loggia.feed.notification;

import org.jspecify.annotations.NullMarked;
