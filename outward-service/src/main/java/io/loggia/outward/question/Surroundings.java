package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands around questions, read for many of them at once. */
@ApplicationScoped
class Surroundings {

    private final OfferRepository offers;
    private final AnswerRepository answers;
    private final TapRepository taps;
    private final PinRepository pins;

    Surroundings(
            OfferRepository offers,
            AnswerRepository answers,
            TapRepository taps,
            PinRepository pins) {
        this.offers = offers;
        this.answers = answers;
        this.taps = taps;
        this.pins = pins;
    }

    /** Whom a question fits, what answers it, and what of it concerns its reader. */
    record Around(
            List<Offer> fits,
            List<Answer> answers,
            List<Tap> taps,
            boolean notMe,
            @Nullable Pin pin) {}

    Map<UUID, Around> of(List<Question> questions, UUID reader, Instant now) {
        List<UUID> ids = questions.stream().map(Question::id).toList();
        List<UUID> waiting =
                questions.stream().filter(one -> one.waitsAt(now)).map(Question::id).toList();
        Map<UUID, List<Offer>> fits = offers.list(waiting, Routing.MOST, reader, now);
        Map<UUID, List<Answer>> given =
                answers.list(ids).stream().collect(Collectors.groupingBy(Answer::questionId));
        Map<UUID, List<Tap>> tapped =
                taps.list(ids, reader).stream().collect(Collectors.groupingBy(Tap::questionId));
        Set<UUID> notFor = taps.listNotFor(reader, ids);
        Pin pin = pins.findAmong(ids).orElse(null);
        return ids.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                id ->
                                        new Around(
                                                fits.getOrDefault(id, List.of()),
                                                given.getOrDefault(id, List.of()),
                                                tapped.getOrDefault(id, List.of()),
                                                notFor.contains(id),
                                                pin != null && pin.questionId().equals(id)
                                                        ? pin
                                                        : null)));
    }
}
