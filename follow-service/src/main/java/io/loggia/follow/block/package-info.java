/**
 * The local projection of blocks, which feed-service owns. What a block means for follows is
 * decided in {@code tie}.
 */
@NullMarked
package io.loggia.follow.block;

import org.jspecify.annotations.NullMarked;
