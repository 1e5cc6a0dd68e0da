/**
 * Groups: founded by anybody, looked after by their founder and stewards, and found by those for
 * whom they exist.
 *
 * <p>{@code GroupResource} takes what people say; {@code FoundingService} makes a profile of it and
 * {@code GroupService} lets stewards change it; {@code GroupRepository} finds what a reader may
 * know of, by the one condition of {@link io.loggia.profile.directory.SightRepository}. Who belongs
 * to a group is follow-service's to say: {@code FollowConsumer} keeps what it tells in {@code
 * MemberRepository}.
 *
 * <p>{@code PatternResource} publishes a group's set-up, {@code FoundingService} founds a group,
 * also from such a pattern, and {@code PatternRepository} says of which groups others may know one.
 */
@NullMarked
package io.loggia.profile.group;

import org.jspecify.annotations.NullMarked;
