package io.loggia.feed.activity;

import io.loggia.events.ProfileKind;
import io.loggia.feed.Caller;
import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.author.CaretakerService;
import io.loggia.feed.post.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of sources, and their journals, for admins and for those who answer for a system. */
@ApplicationScoped
class SourceService {

    private final RulesRepository rules;
    private final JournalRepository journal;
    private final AuthorRepository authors;
    private final CaretakerService caretakers;
    private final Clock clock;

    SourceService(
            RulesRepository rules,
            JournalRepository journal,
            AuthorRepository authors,
            CaretakerService caretakers,
            Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.authors = authors;
        this.caretakers = caretakers;
        this.clock = clock;
    }

    /** To anybody else the source is not there. */
    @Transactional
    void requireCaretaker(Caller caller, UUID profileId) {
        caretakers.require(caller, profileId);
    }

    @Transactional
    SourceView require(UUID profileId) {
        return rules.find(profileId)
                .map(SourceView::of)
                .orElseThrow(FeedProblem.NOT_FOUND::exception);
    }

    /** The profile is known here; before the first rules their version is 0. */
    @Transactional
    SourceView put(UUID profileId, VersionTag expected, SourceRequest request) {
        requireSystem(profileId);
        long present = rules.findLocked(profileId).map(Source::version).orElse(0L);
        if (!expected.names(present)) {
            throw FeedProblem.PRECONDITION_FAILED.exception();
        }
        Source source = request.source(profileId, present + 1);
        if (!rules.isFree(source.name(), profileId)) {
            throw FeedProblem.SOURCE_NAME_TAKEN.at("name");
        }
        rules.put(source, clock.instant());
        return SourceView.of(source);
    }

    /** Whatever else is there has no events. */
    @Transactional
    void requireSystem(UUID profileId) {
        boolean system =
                authors.findById(profileId)
                        .filter(author -> author.kind() == ProfileKind.SYSTEM)
                        .isPresent();
        if (!system) {
            throw FeedProblem.NOT_FOUND.exception();
        }
    }

    @Transactional
    EntryListView page(UUID profileId, @Nullable Fate fate, PageRequest page) {
        require(profileId);
        return EntryListView.of(
                Page.cut(
                        journal.page(profileId, fate, page.after(), page.limit() + 1).stream()
                                .map(EntryView::of)
                                .toList(),
                        page.limit(),
                        entry -> new Cursor(entry.id())));
    }
}
