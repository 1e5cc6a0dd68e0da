package io.loggia.profile.scim;

import java.util.List;

/** Some of those who match, from a place on that counts from one, and how many match in all. */
record UserPage(List<UserView> users, long total, long startIndex) {}
