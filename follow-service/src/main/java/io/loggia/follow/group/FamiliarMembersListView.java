package io.loggia.follow.group;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Groups in which the reader knows somebody; whatever else was asked for is absent. */
@Schema(name = "FamiliarMembersList")
record FamiliarMembersListView(@Schema(required = true) List<FamiliarMembersView> items) {}
