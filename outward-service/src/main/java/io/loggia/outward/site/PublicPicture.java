package io.loggia.outward.site;

import org.jspecify.annotations.Nullable;

/** A picture that is public now, with its type, or was public once, without. */
record PublicPicture(@Nullable String mediaType) {}
