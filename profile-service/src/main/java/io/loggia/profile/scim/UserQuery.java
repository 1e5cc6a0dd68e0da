package io.loggia.profile.scim;

/** Who is asked for, and which of them. */
record UserQuery(SqlCondition condition, long startIndex, int count) {}
