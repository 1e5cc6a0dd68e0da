package io.loggia.feed.media;

/**
 * The store that the public site reads: what is written here may be found by anybody in the end.
 */
record OutwardStore(MediaStore store) {}
