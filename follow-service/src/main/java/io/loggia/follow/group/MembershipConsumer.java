package io.loggia.follow.group;

import io.loggia.events.MembershipEvent;
import io.loggia.events.delivery.Delivered;
import io.loggia.events.delivery.Deliveries;
import io.loggia.follow.tie.TieId;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code memberships}: commits what was decided first, then makes ties of it. */
@ApplicationScoped
class MembershipConsumer {

    private final Deliveries deliveries;
    private final GroupUpkeepService upkeep;

    MembershipConsumer(Deliveries deliveries, GroupUpkeepService upkeep) {
        this.deliveries = deliveries;
        this.upkeep = upkeep;
    }

    @Incoming("memberships")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, MembershipEvent.class, this::onMemberships);
    }

    private void onMemberships(List<Delivered<MembershipEvent>> batch) {
        upkeep.keep(batch);
        upkeep.settle(
                batch.stream()
                        .map(delivered -> GroupUpkeepService.of(delivered.event()))
                        .map(decided -> new TieId(decided.personId(), decided.groupId()))
                        .distinct()
                        .toList());
    }
}
