package io.loggia.feed.activity;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.post.AnnouncementService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the events of a source: posts, their events, journal and count commit together. While one
 * batch of a source is taken, its next one waits, so that posts stand in the order of arrival.
 */
@ApplicationScoped
class ActivityService {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final RulesRepository rules;
    private final JournalRepository journal;
    private final AnnouncementService announcements;
    private final EventReader reader;
    private final Clock clock;

    ActivityService(
            RulesRepository rules,
            JournalRepository journal,
            AnnouncementService announcements,
            EventReader reader,
            Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.announcements = announcements;
        this.reader = reader;
        this.clock = clock;
    }

    /** What becomes of each, in their order; of none, if they are more than the source may send. */
    @Transactional
    Taking take(UUID profileId, List<Received> events) {
        Source source =
                rules.findLocked(profileId).orElseThrow(FeedProblem.NOT_A_SOURCE::exception);
        Instant now = clock.instant();
        Map<String, Entry> taken = journal.findTaken(profileId, idsOf(events));
        List<Verdict> verdicts = judge(source, events, taken);
        Usage usage = rules.usage(profileId).at(now);
        if (fresh(verdicts) > usage.allowance(source, now).remaining()) {
            return Taking.tooMany(usage.allowance(source, now));
        }
        Map<String, UUID> posts = carryOut(profileId, verdicts, usage, now, Way.HTTP);
        taken.forEach((id, entry) -> putIfThere(posts, id, entry.postId()));
        return Taking.of(
                usage.plus(fresh(verdicts)).allowance(source, now),
                verdicts.stream().map(verdict -> view(verdict, posts)).toList());
    }

    /**
     * The same for what came on the topic of that name; says of each, in their order, why it is no
     * post and not kept for a replay alone. What is more than the source may send is refused.
     */
    @Transactional
    List<Optional<String>> takeOfTopic(String name, List<Received> events) {
        Source source = rules.findByName(name).flatMap(rules::findLocked).orElse(null);
        if (source == null) {
            return Collections.nCopies(events.size(), Optional.of("not-a-source"));
        }
        Instant now = clock.instant();
        Map<String, Entry> taken = journal.findTaken(source.profileId(), idsOf(events));
        Usage usage = rules.usage(source.profileId()).at(now);
        List<Verdict> verdicts =
                cut(judge(source, events, taken), usage.allowance(source, now).remaining());
        carryOut(source.profileId(), verdicts, usage, now, Way.TOPIC);
        return verdicts.stream().map(ActivityService::refusal).toList();
    }

    private static Optional<String> refusal(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused
                ? Optional.of(refused.refusal().detail())
                : Optional.empty();
    }

    /** The first so many new ones stay as they are. */
    private static List<Verdict> cut(List<Verdict> verdicts, int most) {
        List<Verdict> cut = new ArrayList<>(verdicts.size());
        int fresh = 0;
        for (Verdict verdict : verdicts) {
            boolean isFresh = verdict.fate() != Fate.DUPLICATE;
            fresh += isFresh ? 1 : 0;
            cut.add(
                    isFresh && fresh > most
                            ? new Verdict.Refused(
                                    verdict.received(), new Refusal(Reason.QUOTA_EXCEEDED, null))
                            : verdict);
        }
        return cut;
    }

    private static int fresh(List<Verdict> verdicts) {
        return (int) verdicts.stream().filter(one -> one.fate() != Fate.DUPLICATE).count();
    }

    private Map<String, UUID> carryOut(
            UUID profileId, List<Verdict> verdicts, Usage usage, Instant now, Way way) {
        Map<String, UUID> posts = publish(profileId, verdicts);
        List<Entry> entries =
                verdicts.stream()
                        .filter(verdict -> verdict.fate() != Fate.DUPLICATE)
                        .map(verdict -> Entry.of(verdict, posts, now, way))
                        .toList();
        journal.addAll(profileId, entries);
        journal.clear(profileId, now.minus(KEPT_FOR), 2 * verdicts.size());
        rules.keep(profileId, usage.plus(fresh(verdicts)));
        return posts;
    }

    private static List<String> idsOf(List<Received> events) {
        return events.stream()
                .flatMap(event -> Stream.ofNullable(event.eventId()))
                .distinct()
                .toList();
    }

    private static List<Verdict> judge(
            Source source, List<Received> events, Map<String, Entry> taken) {
        Map<String, String> hashes = new HashMap<>();
        taken.forEach((id, entry) -> hashes.put(id, Objects.requireNonNull(entry.hash())));
        Judge judge = new Judge(source, hashes);
        return events.stream().map(judge::judge).toList();
    }

    /** The new posts, by the ids of their events. */
    private Map<String, UUID> publish(UUID profileId, List<Verdict> verdicts) {
        List<Verdict.Accepted> accepted =
                verdicts.stream()
                        .filter(Verdict.Accepted.class::isInstance)
                        .map(Verdict.Accepted.class::cast)
                        .toList();
        List<UUID> ids =
                announcements.publishAll(
                        profileId, accepted.stream().map(Verdict.Accepted::text).toList());
        Map<String, UUID> posts = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            posts.put(accepted.get(i).received().eventId(), ids.get(i));
        }
        return posts;
    }

    private static void putIfThere(Map<String, UUID> posts, String id, @Nullable UUID postId) {
        if (postId != null) {
            posts.put(id, postId);
        }
    }

    private static FateView view(Verdict verdict, Map<String, UUID> posts) {
        boolean taken = verdict.fate() == Fate.ACCEPTED || verdict.fate() == Fate.DUPLICATE;
        @Nullable String eventId = verdict.received().eventId();
        return FateView.of(verdict, taken && eventId != null ? posts.get(eventId) : null);
    }

    /** What the rules of now make of a parked event; one that they refuse stays parked. */
    @Transactional
    FateView replay(UUID profileId, UUID entryId) {
        Source source = rules.findLocked(profileId).orElseThrow(FeedProblem.NOT_FOUND::exception);
        Entry entry =
                journal.find(profileId, entryId).orElseThrow(FeedProblem.NOT_FOUND::exception);
        Received.Sound event = parked(source, entry);
        Verdict verdict = new Judge(source, Map.of()).judgeNew(event);
        if (verdict instanceof Verdict.Accepted accepted) {
            UUID postId = announcements.publishAll(profileId, List.of(accepted.text())).getFirst();
            journal.accept(entryId, postId);
            return FateView.of(verdict, postId);
        }
        Refusal why = Objects.requireNonNull(verdict.why());
        journal.explain(entryId, why);
        return FateView.of(new Verdict.Parked(event, why), null);
    }

    private Received.Sound parked(Source source, Entry entry) {
        if (entry.fate() != Fate.PARKED
                || entry.eventId() == null
                || entry.type() == null
                || entry.data() == null
                || entry.hash() == null) {
            throw FeedProblem.NOT_PARKED.exception();
        }
        return new Received.Sound(
                entry.eventId(),
                source.uri(),
                entry.type(),
                entry.subject(),
                reader.data(entry.data()),
                entry.data(),
                entry.hash());
    }
}
