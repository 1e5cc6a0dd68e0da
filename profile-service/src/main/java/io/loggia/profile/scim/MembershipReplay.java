package io.loggia.profile.scim;

import io.loggia.events.MembershipDecided;
import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every membership that the directory ever decided, as it stands, for {@code memberships}. */
@ApplicationScoped
class MembershipReplay implements ReplaySource {

    private static final String BEFORE_ALL = new UUID(0, 0) + ":" + new UUID(0, 0);

    private final ProvisionedMemberRepository members;

    MembershipReplay(ProvisionedMemberRepository members) {
        this.members = members;
    }

    @Override
    public String topic() {
        return "memberships";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        String[] ends = (after == null ? BEFORE_ALL : after).split(":", 2);
        List<MembershipDecided> some =
                members.holdAfter(UUID.fromString(ends[0]), UUID.fromString(ends[1]), limit);
        return Batch.of(some, Function.identity(), MembershipDecided::key);
    }
}
