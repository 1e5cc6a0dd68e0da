package io.loggia.follow.graph;

import io.loggia.follow.FollowProblem;
import io.loggia.follow.graph.Found.Listing;
import io.loggia.follow.profile.ProfileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Draws pictures: people in rings around the centre, and what is between those that fit. */
@ApplicationScoped
class GraphService {

    private final GraphRepository graph;
    private final ProfileRepository profiles;

    GraphService(GraphRepository graph, ProfileRepository profiles) {
        this.graph = graph;
        this.profiles = profiles;
    }

    /** One's own profile is known from the passport, even before its event arrives. */
    @Transactional
    GraphView draw(GraphQuestion question) {
        if (!question.isAroundReader()
                && profiles.listPeople(Set.of(question.centreId())).isEmpty()) {
            throw FollowProblem.NOT_FOUND.exception();
        }
        List<Found> found = find(question);
        List<Found> shown = new ArrayList<>();
        shown.add(new Found(question.centreId(), Listing.NONE, 0, 0));
        found.stream().sorted(Found.FIRST).limit(question.limit() - 1).forEach(shown::add);
        return present(question, shown, found.size() + 1 - shown.size());
    }

    private List<Found> find(GraphQuestion question) {
        List<Found> found = new ArrayList<>(graph.listNear(question.centreId()));
        List<UUID> ring =
                found.stream()
                        .sorted(Found.FIRST)
                        .limit(GraphQuestion.MOST)
                        .map(Found::id)
                        .toList();
        Set<UUID> known = found.stream().map(Found::id).collect(Collectors.toSet());
        known.add(question.centreId());
        found.addAll(graph.listNext(ring, known));
        return question.topic() == null ? found : withTopic(question.topic(), question, found);
    }

    /** Adds who lists the topic wherever they are, and tells of everybody whether they do. */
    private List<Found> withTopic(String topic, GraphQuestion question, List<Found> found) {
        List<Found> all = new ArrayList<>(found);
        Set<UUID> known = found.stream().map(Found::id).collect(Collectors.toSet());
        graph.listListing(topic, question.centreId()).stream()
                .filter(id -> !known.contains(id))
                .map(id -> new Found(id, Listing.NONE, Found.FAR, 0))
                .forEach(all::add);
        Map<UUID, Listing> listings =
                graph.findListings(topic, all.stream().map(Found::id).toList());
        return all.stream()
                .map(one -> one.with(listings.getOrDefault(one.id(), Listing.NONE)))
                .toList();
    }

    private GraphView present(GraphQuestion question, List<Found> shown, int more) {
        Set<UUID> ids = shown.stream().map(Found::id).collect(Collectors.toSet());
        Map<UUID, Long> followers = graph.countFollowers(ids);
        Set<UUID> withReader = new HashSet<>(ids);
        withReader.add(question.readerId());
        Follows follows = graph.findFollowsAmong(withReader);
        return new GraphView(
                question.centreId(),
                shown.stream()
                        .map(
                                one ->
                                        new GraphNodeView(
                                                one.id(),
                                                one.distance(),
                                                followers.getOrDefault(one.id(), 0L),
                                                follows.has(question.readerId(), one.id()),
                                                follows.has(one.id(), question.readerId())))
                        .toList(),
                follows.edgesAmong(ids),
                more);
    }
}
