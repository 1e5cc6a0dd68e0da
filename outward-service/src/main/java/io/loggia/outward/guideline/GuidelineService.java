package io.loggia.outward.guideline;

import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.VersionTag;
import io.loggia.outward.journal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/** Reads guidelines and publishes them; what is published stays as it is. */
@ApplicationScoped
class GuidelineService {

    /** Cited by what always stops. */
    private static final String NO_SECRETS = "no-secrets";

    private final GuidelineRepository guidelines;
    private final Journal journal;
    private final Clock clock;

    GuidelineService(GuidelineRepository guidelines, Journal journal, Clock clock) {
        this.guidelines = guidelines;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public int lastVersion() {
        return guidelines.lastVersion();
    }

    @Transactional
    public SequencedMap<Integer, GuidelineText> texts() {
        return guidelines.texts();
    }

    @Transactional
    public List<Edition> list() {
        return guidelines.list();
    }

    @Transactional
    public Optional<Edition> find(int version) {
        return guidelines.find(version);
    }

    /** The next version, by whoever has read the present one. */
    @Transactional
    public Edition publish(GuidelineText text, VersionTag expected, UUID stewardId, String reason) {
        guidelines.lock();
        int present = guidelines.lastVersion();
        if (!expected.names(present)) {
            throw OutwardProblem.PRECONDITION_FAILED.exception();
        }
        requireCited(text);
        Edition edition = new Edition(present + 1, clock.instant(), stewardId, reason, text);
        guidelines.add(edition);
        journal.write(
                new Deed(
                        Act.GUIDELINES_PUBLISHED,
                        stewardId,
                        null,
                        null,
                        null,
                        "%d: %s".formatted(edition.version(), reason)));
        return edition;
    }

    /** A hint must not lead to a rule that is not there. */
    private void requireCited(GuidelineText text) {
        List<String> ids = text.rules().stream().map(GuidelineText.Rule::id).toList();
        for (String cited : guidelines.listCited()) {
            requireRule(ids, cited);
        }
        requireRule(ids, NO_SECRETS);
    }

    private static void requireRule(List<String> ids, String cited) {
        if (!ids.contains(cited)) {
            throw OutwardProblem.INVALID_FIELD.at("text.rules", "hints lead to " + cited);
        }
    }
}
