package io.loggia.outward.site;

/** Where a public post stands now: under whose handle, and of what its page is made. */
record PostStamp(String handle, String stamp) {}
