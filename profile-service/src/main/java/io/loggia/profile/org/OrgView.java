package io.loggia.profile.org;

import io.loggia.profile.directory.ProfileView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a person reports to, from the top down, and who reports to that person, by name. */
@Schema(name = "Org")
record OrgView(
        @Schema(required = true) List<ProfileView> chain,
        @Schema(required = true) List<ProfileView> reports) {}
