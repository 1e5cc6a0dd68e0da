package io.loggia.outward.question;

import java.util.List;
import java.util.UUID;

/** Somebody whom a question fits, with every reason. */
record Offer(UUID profileId, List<Reason> reasons) {}
