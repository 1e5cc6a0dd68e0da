package io.loggia.outward.site;

/** Somebody has answered somebody else in public, so many times. */
record Exchange(String handle, String name, String otherHandle, String otherName, long times) {}
