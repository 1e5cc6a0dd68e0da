package io.loggia.profile.erasure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All legal holds, the oldest first. */
@Schema(name = "LegalHoldList")
record HoldListView(@Schema(required = true) List<HoldView> items) {}
