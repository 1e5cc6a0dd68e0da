package io.loggia.profile.finder;

import io.loggia.profile.directory.ProfileService;
import io.loggia.profile.directory.ProfileView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds people as they were typed, or else as they may have been meant. */
@ApplicationScoped
class FinderService {

    private final Searches searches;
    private final FinderRepository people;
    private final EvidenceRepository evidence;
    private final ProfileService profiles;

    FinderService(
            Searches searches,
            FinderRepository people,
            EvidenceRepository evidence,
            ProfileService profiles) {
        this.searches = searches;
        this.people = people;
        this.evidence = evidence;
        this.profiles = profiles;
    }

    /** Whether spelling is forgiven is decided on the first page and stays so on the others. */
    @Transactional
    PeoplePageView page(PeopleQuery query, Position after, int limit) {
        people.settle();
        if (after.forgiving()) {
            return page(searches.asMeant(query), after, limit);
        }
        PeoplePageView typed = page(searches.asTyped(query), after, limit);
        boolean nobody = typed.items().isEmpty() && after.equals(Position.START);
        return nobody && query.canBeMisspelt()
                ? page(searches.asMeant(query), Position.START_FORGIVING, limit)
                : typed;
    }

    private PeoplePageView page(Search search, Position after, int limit) {
        List<Hit> hits = people.page(search, after, limit + 1);
        List<Hit> shown = hits.subList(0, Math.min(limit, hits.size()));
        return new PeoplePageView(
                present(search, shown),
                hits.size() > limit
                        ? Position.of(shown.getLast(), after.forgiving()).encode()
                        : null);
    }

    private List<PersonFoundView> present(Search search, List<Hit> hits) {
        List<UUID> ids = hits.stream().map(Hit::id).toList();
        Map<UUID, List<ReasonView>> reasons = evidence.listReasons(search, ids);
        return profiles.listByIds(ids).stream().map(profile -> found(profile, reasons)).toList();
    }

    private static PersonFoundView found(ProfileView profile, Map<UUID, List<ReasonView>> reasons) {
        return new PersonFoundView(profile, reasons.getOrDefault(profile.id(), List.of()));
    }
}
