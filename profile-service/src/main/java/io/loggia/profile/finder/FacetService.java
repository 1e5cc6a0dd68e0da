package io.loggia.profile.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Counts facets. Those of everybody cost as much as the company is large, and are kept a while. */
@ApplicationScoped
class FacetService {

    private final Searches searches;
    private final FinderRepository people;
    private final FacetRepository facets;
    private final FinderConfig config;
    private final Clock clock;

    private Kept ofEverybody = new Kept(FacetsView.of(Map.of()), Instant.MIN);

    FacetService(
            Searches searches,
            FinderRepository people,
            FacetRepository facets,
            FinderConfig config,
            Clock clock) {
        this.searches = searches;
        this.people = people;
        this.facets = facets;
        this.config = config;
        this.clock = clock;
    }

    private record Kept(FacetsView facets, Instant until) {}

    @Transactional
    FacetsView count(PeopleQuery query) {
        people.settle();
        Search typed = searches.asTyped(query);
        if (typed.isForEverybody()) {
            return countEverybody(typed);
        }
        boolean misspelt = query.canBeMisspelt() && !people.exists(typed.found());
        return facets.count((misspelt ? searches.asMeant(query) : typed).found());
    }

    /** One counts, the others wait for it. */
    private synchronized FacetsView countEverybody(Search search) {
        if (!clock.instant().isBefore(ofEverybody.until())) {
            FacetsView counted = facets.count(search.found());
            ofEverybody = new Kept(counted, clock.instant().plus(config.keepFacets()));
        }
        return ofEverybody.facets();
    }
}
