package io.loggia.outward.site;

import io.loggia.outward.intake.Intake;
import io.loggia.outward.intake.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what pages show of questions, and leaves for the inside what their askers say. */
@ApplicationScoped
class SiteQuestionService {

    static final int IN_THE_LEDGER = 30;

    private final SiteQuestionRepository questions;
    private final SiteRepository site;
    private final Intake intake;

    SiteQuestionService(SiteQuestionRepository questions, SiteRepository site, Intake intake) {
        this.questions = questions;
        this.site = site;
        this.intake = intake;
    }

    /** What is at the address of a question. */
    sealed interface Found {

        /** A question, and the posts that answer it. */
        record Here(PublicQuestion question, List<PublicPost> answers) implements Found {}

        /** Its asker has taken it back. */
        record Gone(Instant since) implements Found {}

        /** There never was one, or not yet. */
        record Nothing() implements Found {}
    }

    /** What the first page shows: the pinned question, if there is one, and the figures of all. */
    record Front(@Nullable PublicQuestion pinned, PublicLedger figures) {}

    /** Questions, the newest first, whether there are older ones, and the figures of all. */
    record Ledger(List<PublicQuestion> questions, boolean more, PublicLedger figures) {

        List<PublicQuestion> onAPage() {
            return questions.stream().limit(IN_THE_LEDGER).toList();
        }
    }

    @Transactional
    public Found find(String publicId) {
        Optional<PublicQuestion> question = questions.find(publicId);
        if (question.isPresent()) {
            return new Found.Here(question.get(), site.listAnswersTo(publicId));
        }
        return questions
                .findGone(publicId)
                .<Found>map(Found.Gone::new)
                .orElseGet(Found.Nothing::new);
    }

    @Transactional
    public Found findByLink(Token token) {
        return questions.findByAccess(token.hash()).map(this::find).orElseGet(Found.Nothing::new);
    }

    @Transactional
    public Optional<PublicQuestion> findAnsweredBy(String postPublicId) {
        return questions.findAnsweredBy(postPublicId);
    }

    @Transactional
    public Front front() {
        return new Front(questions.findPinned().orElse(null), questions.readLedger());
    }

    @Transactional
    public Ledger ledger(@Nullable String before) {
        int limit = IN_THE_LEDGER + 1;
        List<PublicQuestion> found =
                before == null ? questions.listNewest(limit) : questions.listBefore(before, limit);
        return new Ledger(found, found.size() == limit, questions.readLedger());
    }

    @Transactional
    public List<PublicQuestion> indexed(int limit) {
        return questions.listIndexed(limit);
    }

    @Transactional
    public void judge(Token token, boolean helped, @Nullable String words) {
        intake.verdict(token.hash(), helped, words);
    }

    @Transactional
    public void erase(Token token) {
        intake.erase(token.hash());
    }
}
