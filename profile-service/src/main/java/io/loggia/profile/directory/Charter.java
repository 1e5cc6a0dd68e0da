package io.loggia.profile.directory;

import io.loggia.events.GroupEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;

/** How one comes into a group, and who looks after it beside its founder. */
@Embeddable
public record Charter(
        @Enumerated(EnumType.STRING) GroupEntry entry,
        @Column(name = "steward_ids") List<UUID> stewardIds) {

    public Charter {
        stewardIds = List.copyOf(stewardIds);
    }
}
