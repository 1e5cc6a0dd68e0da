package io.loggia.feed.catchup;

import io.loggia.feed.post.PostView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post, and every reason why it is picked, the strongest kind first. */
@Schema(name = "CatchUpPick")
record PickView(
        @Schema(required = true) PostView post,
        @Schema(required = true) List<ReasonView> reasons) {}
