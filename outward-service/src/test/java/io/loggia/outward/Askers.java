package io.loggia.outward;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.loggia.outward.intake.Token;
import io.loggia.outward.question.Asked;
import io.loggia.outward.question.QuestionService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People outside whose address is confirmed, and what they ask. */
@ApplicationScoped
public class Askers {

    private final QuestionService questions;
    private final AgroalDataSource database;
    private final Clock clock;

    Askers(QuestionService questions, AgroalDataSource database, Clock clock) {
        this.questions = questions;
        this.database = database;
        this.clock = clock;
    }

    /** A question that was asked, with the private link of its asker. */
    public record Question(UUID id, String publicId, Token link, UUID guest) {}

    public Question ask(String text, String... topics) {
        return askSomebody(null, text, topics);
    }

    public Question askSomebody(@Nullable String addressedTo, String text, String... topics) {
        var guest = UUID.randomUUID();
        var link = Token.random();
        var asked =
                new Asked(
                        guest,
                        "Grace",
                        link.hash(),
                        text,
                        List.of(topics),
                        addressedTo,
                        Language.EN,
                        clock.instant());
        var publicId = QuarkusTransaction.requiringNew().call(() -> ask(asked));
        var id = query("SELECT question_ref::text FROM question WHERE public_id = ?", publicId);
        return new Question(UUID.fromString(id), publicId, link, guest);
    }

    public void judge(Question question, boolean helped, @Nullable String words) {
        questions.verdict(question.link().hash(), helped, words);
    }

    public void erase(Question question) {
        questions.eraseByAsker(question.link().hash());
    }

    /** As if a day had passed. */
    public void endLease(Question question) {
        update(
                "UPDATE question SET claimed_until = now() - interval '1 second'"
                        + " WHERE claimed_until IS NOT NULL AND public_id = ?",
                question.publicId());
    }

    /** As if it had been claimed so many hours earlier. */
    public void ageClaim(Question question, int hours) {
        var age = " - interval '" + hours + " hours'";
        update(
                "UPDATE question SET claimed_since = claimed_since"
                        + age
                        + ", claimed_until = claimed_until"
                        + age
                        + " WHERE public_id = ?",
                question.publicId());
    }

    /** How many letters of a kind went to an asker. */
    public int letters(Question question, String kind) {
        return Integer.parseInt(
                query(
                        "SELECT count(*)::text FROM letter WHERE kind = '"
                                + kind
                                + "' AND guest_ref = ?::uuid",
                        question.guest().toString()));
    }

    /** The one value of a row that there is. */
    public String query(String sql, String value) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (var found = query.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Within one transaction: a guest who has asked nothing yet is a stranger, and forgotten. */
    private String ask(Asked asked) {
        update(
                "INSERT INTO guest (guest_ref, email, state, confirmed_at, created_at)"
                        + " SELECT g::uuid, g || '@example.org', 'NEW', now(), now() FROM (SELECT ? AS g) one",
                asked.guestRef().toString());
        return questions.ask(asked);
    }

    private void update(String sql, String value) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, value);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
