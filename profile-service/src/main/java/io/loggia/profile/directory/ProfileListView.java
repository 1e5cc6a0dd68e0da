package io.loggia.profile.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The profiles asked for that there are, in the order in which they were asked for. */
@Schema(name = "ProfileList")
record ProfileListView(@Schema(required = true) List<ProfileView> items) {}
