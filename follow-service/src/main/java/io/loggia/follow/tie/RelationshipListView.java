package io.loggia.follow.tie;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One relationship for each id asked for, in that order. */
@Schema(name = "RelationshipList")
record RelationshipListView(@Schema(required = true) List<RelationshipView> items) {}
