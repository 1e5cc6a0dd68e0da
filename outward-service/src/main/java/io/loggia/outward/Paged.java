package io.loggia.outward;

import org.jspecify.annotations.Nullable;

/** An answer that holds one page of something; the next one stands in its {@code Link} header. */
public interface Paged {

    @Nullable String nextCursor();
}
