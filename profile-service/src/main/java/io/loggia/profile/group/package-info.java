/**
 * Groups: founded by anybody, looked after by their founder and stewards, and found by those for
 * whom they exist.
 *
 * <p>{@code GroupResource} takes what a founder says; {@code GroupService} makes a profile of it
 * and lets stewards change it; {@code GroupRepository} finds what a reader may know of, by the one
 * condition of {@link io.loggia.profile.directory.SightRepository}. Who belongs to a group is
 * follow-service's to say: {@code FollowConsumer} keeps what it tells in {@code MemberRepository}.
 */
@NullMarked
package io.loggia.profile.group;

import org.jspecify.annotations.NullMarked;
