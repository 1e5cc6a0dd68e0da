package io.loggia.outward.post;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.guideline.Guidelines;
import io.loggia.outward.journal.Act;
import io.loggia.outward.journal.Deed;
import io.loggia.outward.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A steward takes a post away: told to its author, and written down, in the same transaction. */
@ApplicationScoped
class RemovalService {

    private final PassageRepository passages;
    private final PassageWriter writer;
    private final Guidelines guidelines;
    private final Journal journal;

    RemovalService(
            PassageRepository passages,
            PassageWriter writer,
            Guidelines guidelines,
            Journal journal) {
        this.passages = passages;
        this.writer = writer;
        this.guidelines = guidelines;
        this.journal = journal;
    }

    @Transactional
    public void remove(UUID postId, UUID stewardId, String rule, String reason) {
        if (guidelines.find(rule, Language.EN).isEmpty()) {
            throw OutwardProblem.INVALID_FIELD.at("rule", "must be a rule of the guidelines");
        }
        Passage passage = passages.lock(postId).orElseThrow(OutwardProblem.NOT_FOUND::exception);
        if (passage.crossing() instanceof Crossing.Removed) {
            throw OutwardProblem.NOTHING_TO_REMOVE.exception();
        }
        writer.move(passage, passage.crossing().removed(rule, reason));
        journal.write(
                new Deed(Act.POST_REMOVED, stewardId, passage.authorId(), postId, rule, reason));
    }
}
