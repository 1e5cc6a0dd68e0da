package io.loggia.profile.system;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All systems, by their handles. */
@Schema(name = "SystemList")
record SystemListView(@Schema(required = true) List<SystemView> items) {}
