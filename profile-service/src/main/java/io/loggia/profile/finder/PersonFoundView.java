package io.loggia.profile.finder;

import io.loggia.profile.directory.ProfileView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who was found, and why; nobody needs a reason to be in the list of everybody. */
@Schema(name = "PersonFound")
record PersonFoundView(
        @Schema(required = true) ProfileView profile,
        @Schema(required = true) List<ReasonView> reasons) {}
