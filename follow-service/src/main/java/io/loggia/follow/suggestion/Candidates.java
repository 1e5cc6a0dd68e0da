package io.loggia.follow.suggestion;

import io.loggia.follow.profile.ProfileTopicRepository;
import io.loggia.follow.profile.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds who could be suggested to a reader, in the caller's transaction. */
@ApplicationScoped
class Candidates {

    private final CandidateRepository origins;
    private final DepartmentRepository departments;
    private final ProfileTopicRepository topics;
    private final SuggestionConfig config;

    Candidates(
            CandidateRepository origins,
            DepartmentRepository departments,
            ProfileTopicRepository topics,
            SuggestionConfig config) {
        this.origins = origins;
        this.departments = departments;
        this.topics = topics;
        this.config = config;
    }

    Reader reader(UUID id) {
        return new Reader(
                id,
                topics.findByPersons(Set.of(id)).getOrDefault(id, Topics.NONE),
                departments.listFamiliar(id));
    }

    /** By id; each with how many familiar people follow them, as far as that was seen by now. */
    Map<UUID, Candidate> find(Reader reader) {
        Map<UUID, Long> found = new HashMap<>(origins.findByFollowees(reader.id()));
        origins.listByTopics(reader.id()).forEach(id -> found.putIfAbsent(id, 0L));
        origins.listByDepartments(reader.id(), unfamiliarTo(reader))
                .forEach(id -> found.putIfAbsent(id, 0L));
        return hydrate(found);
    }

    private Set<String> unfamiliarTo(Reader reader) {
        return departments.listAll().stream()
                .filter(department -> !reader.departments().contains(department))
                .limit(config.departments())
                .collect(Collectors.toSet());
    }

    private Map<UUID, Candidate> hydrate(Map<UUID, Long> familiar) {
        Map<UUID, String> departmentOf = departments.findByPersons(familiar.keySet());
        Map<UUID, Topics> topicsOf = topics.findByPersons(familiar.keySet());
        Map<UUID, Candidate> candidates = new HashMap<>();
        familiar.forEach(
                (id, count) ->
                        candidates.put(
                                id,
                                new Candidate(
                                        id,
                                        departmentOf.get(id),
                                        topicsOf.getOrDefault(id, Topics.NONE),
                                        new FamiliarFollowersView(List.of(), count))));
        return candidates;
    }
}
