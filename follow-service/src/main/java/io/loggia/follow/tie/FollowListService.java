package io.loggia.follow.tie;

import io.loggia.events.Relation;
import io.loggia.follow.Cursor;
import io.loggia.follow.Page;
import io.loggia.follow.PageRequest;
import io.loggia.follow.profile.ProfileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reading ties. */
@ApplicationScoped
class FollowListService {

    private final TieRepository ties;
    private final ProfileRepository profiles;

    FollowListService(TieRepository ties, ProfileRepository profiles) {
        this.ties = ties;
        this.profiles = profiles;
    }

    @Transactional
    boolean isListed(UUID profileId) {
        return profiles.listListed(Set.of(profileId)).contains(profileId);
    }

    @Transactional
    Page<FollowView> pageFollowers(UUID profileId, PageRequest page) {
        return cut(ties.pageFollowers(profileId, page.after(), page.limit() + 1), page);
    }

    @Transactional
    Page<FollowView> pageFollowing(UUID profileId, PageRequest page) {
        return cut(ties.pageFollowing(profileId, page.after(), page.limit() + 1), page);
    }

    @Transactional
    FollowCountsView count(UUID profileId) {
        return ties.count(profileId);
    }

    /** In the order of the ids; one that is not known follows nobody and is followed by nobody. */
    @Transactional
    List<RelationshipView> listRelationships(UUID profileId, List<UUID> ids) {
        Map<UUID, Boolean> following = ties.findFollowed(profileId, ids);
        Map<UUID, Relation> relations = ties.findRelations(profileId, ids);
        Set<UUID> followers = ties.listFollowersOf(profileId, ids);
        return ids.stream()
                .distinct()
                .map(
                        id ->
                                new RelationshipView(
                                        id,
                                        relations.getOrDefault(id, Relation.NONE),
                                        following.containsKey(id),
                                        followers.contains(id),
                                        following.getOrDefault(id, false)))
                .toList();
    }

    private static Page<FollowView> cut(List<FollowView> follows, PageRequest page) {
        return Page.cut(
                follows,
                page.limit(),
                follow -> new Cursor(follow.followedAt(), follow.profileId()));
    }
}
