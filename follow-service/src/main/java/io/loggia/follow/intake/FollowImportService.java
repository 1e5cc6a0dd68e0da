package io.loggia.follow.intake;

import io.loggia.follow.intake.FollowImportRequest.Item;
import io.loggia.follow.tie.TieOutcome;
import io.loggia.follow.tie.TieWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Set<String> fresh =
                journal.claim(source, items.stream().map(Item::key).toList(), clock.instant());
        Map<Item, TieOutcome> outcomes = fulfil(items, fresh);
        List<FollowImportView.Item> answers = new ArrayList<>();
        for (Item item : items) {
            // A key that stands twice in one request is known the second time.
            TieOutcome outcome = outcomes.remove(item);
            answers.add(
                    outcome == null
                            ? FollowImportView.Item.known(item.key())
                            : FollowImportView.Item.of(item.key(), outcome));
        }
        journal.release(
                source,
                answers.stream()
                        .filter(FollowImportView.Item::refused)
                        .map(FollowImportView.Item::key)
                        .toList());
        return new FollowImportView(answers);
    }

    /** Of each fresh key the first item, in the order of the request. */
    private Map<Item, TieOutcome> fulfil(List<Item> items, Set<String> fresh) {
        Set<String> left = new HashSet<>(fresh);
        List<Item> toDo = items.stream().filter(item -> left.remove(item.key())).toList();
        List<TieOutcome> outcomes = ties.fulfil(toDo.stream().map(Item::wish).toList());
        Map<Item, TieOutcome> fulfilled = new HashMap<>();
        for (int i = 0; i < toDo.size(); i++) {
            fulfilled.put(toDo.get(i), outcomes.get(i));
        }
        return fulfilled;
    }
}
