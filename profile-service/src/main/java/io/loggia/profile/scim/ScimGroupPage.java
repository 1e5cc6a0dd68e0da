package io.loggia.profile.scim;

import java.util.List;

/** Some of those that match, from a place on that counts from one, and how many match in all. */
record ScimGroupPage(List<ScimGroup> groups, long total, long startIndex) {}
