/**
 * Activities: what the company's other systems tell, as posts of theirs.
 *
 * <p>A system is a profile of kind SYSTEM, and a {@code Source} the rules by which it may speak:
 * its types of events, a {@code Template} for each, and how much it may send. {@code
 * ActivityResource} takes CloudEvents of whoever has a system's passport, {@code ActivityConsumer}
 * those of the topics that are called after their sources. {@code ActivityService} decides what
 * becomes of each ({@code Fate}) and writes a batch in one transaction: the posts, their events,
 * and the journal, which keeps an event from counting twice. {@code SourceResource} is for those
 * who look after a system: its rules, and the journal, from which a parked event is replayed once
 * its type has a template. {@code PreviewService} tries a template on data before that.
 *
 * <p>Depends on {@code author} and {@code post}.
 */
@NullMarked
package io.loggia.feed.activity;

import org.jspecify.annotations.NullMarked;
