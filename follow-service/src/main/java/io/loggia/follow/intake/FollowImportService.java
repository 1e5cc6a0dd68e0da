package io.loggia.follow.intake;

import io.loggia.follow.intake.FollowImportRequest.Item;
import io.loggia.follow.tie.TieOutcome;
import io.loggia.follow.tie.TieWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** All follows of a request in one transaction. */
@ApplicationScoped
class FollowImportService {

    private final JournalRepository journal;
    private final TieWriter ties;
    private final Clock clock;

    FollowImportService(JournalRepository journal, TieWriter ties, Clock clock) {
        this.journal = journal;
        this.ties = ties;
        this.clock = clock;
    }

    @Transactional
    FollowImportView bringIn(String source, List<Item> items) {
        Set<String> unclaimed =
                journal.claim(source, items.stream().map(Item::key).toList(), clock.instant());
        List<Boolean> fresh = new ArrayList<>();
        List<Item> toDo = new ArrayList<>();
        for (Item item : items) {
            boolean first = unclaimed.remove(item.key());
            fresh.add(first);
            if (first) {
                toDo.add(item);
            }
        }
        Iterator<TieOutcome> outcomes =
                ties.fulfil(toDo.stream().map(Item::wish).toList()).iterator();
        List<FollowImportView.Item> answers = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String key = items.get(i).key();
            answers.add(
                    fresh.get(i)
                            ? FollowImportView.Item.of(key, outcomes.next())
                            : FollowImportView.Item.known(key));
        }
        journal.release(
                source,
                answers.stream()
                        .filter(FollowImportView.Item::refused)
                        .map(FollowImportView.Item::key)
                        .toList());
        return new FollowImportView(answers);
    }
}
