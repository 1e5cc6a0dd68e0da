package io.loggia.outward.post;

import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.guideline.Guidelines;
import io.loggia.outward.journal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A steward takes a post away: told to its author, and written down, in the same transaction. */
@ApplicationScoped
class RemovalService {

    private final PassageRepository passages;
    private final RemovalRepository removals;
    private final PassageWriter writer;
    private final Addresses addresses;
    private final Guidelines guidelines;
    private final Journal journal;

    RemovalService(
            PassageRepository passages,
            RemovalRepository removals,
            PassageWriter writer,
            Addresses addresses,
            Guidelines guidelines,
            Journal journal) {
        this.passages = passages;
        this.removals = removals;
        this.writer = writer;
        this.addresses = addresses;
        this.guidelines = guidelines;
        this.journal = journal;
    }

    /** By what a steward sees outside: the address of the post's page. */
    @Transactional
    public void removeAt(String address, UUID stewardId, String rule, String reason) {
        String publicId =
                addresses
                        .publicIdAt(address)
                        .orElseThrow(
                                () ->
                                        OutwardProblem.INVALID_FIELD.at(
                                                "address", "must be that of a post on the site"));
        UUID postId = removals.findPost(publicId).orElseThrow(OutwardProblem.NOT_FOUND::exception);
        remove(postId, stewardId, rule, reason);
    }

    @Transactional
    public void remove(UUID postId, UUID stewardId, String rule, String reason) {
        if (!guidelines.holds(rule)) {
            throw OutwardProblem.INVALID_FIELD.at("rule", "must be a rule of the guidelines");
        }
        Passage passage = passages.lock(postId).orElseThrow(OutwardProblem.NOT_FOUND::exception);
        if (passage.crossing() instanceof Removed) {
            throw OutwardProblem.NOTHING_TO_REMOVE.exception();
        }
        Removed removed = passage.crossing().removed(rule, reason);
        removals.insert(passage, stewardId, removed, writer.move(passage, removed).changedAt());
        journal.write(
                new Deed(Act.POST_REMOVED, stewardId, passage.authorId(), postId, rule, reason));
    }
}
