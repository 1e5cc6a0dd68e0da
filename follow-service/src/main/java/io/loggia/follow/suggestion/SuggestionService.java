package io.loggia.follow.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whom to follow. Everybody found is judged by what has been seen on the way; for the best of them
 * all who are familiar are counted, and they are judged again.
 */
@ApplicationScoped
class SuggestionService {

    private static final int SHORTLIST = 3;

    private final Candidates candidates;
    private final FamiliarRepository familiar;

    SuggestionService(Candidates candidates, FamiliarRepository familiar) {
        this.candidates = candidates;
        this.familiar = familiar;
    }

    @Transactional
    List<SuggestionView> suggest(UUID readerId, int limit) {
        Reader reader = candidates.reader(readerId);
        List<Candidate> shortlist = shortlist(reader, SHORTLIST * limit);
        Map<UUID, FamiliarFollowersView> counted =
                familiar.find(readerId, shortlist.stream().map(Candidate::id).toList());
        return best(reader, shortlist.stream().map(one -> one.knownBy(counted)), limit);
    }

    private List<Candidate> shortlist(Reader reader, int limit) {
        Map<UUID, Candidate> found = candidates.find(reader);
        return best(reader, found.values().stream(), limit).stream()
                .map(one -> found.get(one.profileId()))
                .toList();
    }

    private static List<SuggestionView> best(
            Reader reader, Stream<Candidate> candidates, int limit) {
        return Ranking.best(candidates.map(reader::judge).toList(), limit);
    }
}
