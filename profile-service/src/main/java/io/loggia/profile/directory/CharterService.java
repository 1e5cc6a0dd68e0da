package io.loggia.profile.directory;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.profile.ProfileProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes groups, within the transaction of whoever knows that they may be changed. */
@ApplicationScoped
public class CharterService {

    private final ProfileRepository profiles;
    private final ProfileEvents events;
    private final Clock clock;

    CharterService(ProfileRepository profiles, ProfileEvents events, Clock clock) {
        this.profiles = profiles;
        this.events = events;
        this.clock = clock;
    }

    /** The group as it stands; nobody else changes it until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Optional<ChartedGroup> findLocked(UUID id) {
        return profiles.findLocked(id).filter(CharterService::isGroup).map(ChartedGroup::of);
    }

    /** Says of a group what it shall be from now on; the same again is no new version. */
    @Transactional(TxType.MANDATORY)
    public ChartedGroup amend(
            UUID id, String displayName, @Nullable String purpose, Charter charter) {
        Profile group = require(id);
        if (group.amend(
                group.presentation().purposed(displayName, purpose), charter, clock.instant())) {
            events.changed(group);
        }
        return ChartedGroup.of(group);
    }

    /** From now on there is no such group, for anybody. */
    @Transactional(TxType.MANDATORY)
    public void dissolve(UUID id) {
        Profile group = require(id);
        if (group.leave(clock.instant())) {
            events.changed(group);
        }
    }

    private Profile require(UUID id) {
        return profiles.findLocked(id)
                .filter(CharterService::isGroup)
                .orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    private static boolean isGroup(Profile profile) {
        return profile.kind() == ProfileKind.GROUP && profile.state() == ProfileState.ACTIVE;
    }
}
