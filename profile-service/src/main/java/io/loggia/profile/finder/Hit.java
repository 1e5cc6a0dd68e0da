package io.loggia.profile.finder;

import java.util.UUID;

/** Somebody who was found, with what the order of a result is made of. */
record Hit(UUID id, int tier, String sortName) {}
