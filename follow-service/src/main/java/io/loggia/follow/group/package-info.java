/**
 * Who belongs to which group.
 *
 * <p>Joining and leaving by one's own wish is following: see {@code tie}. Here stewards let people
 * in, invite and send away ({@code GroupMemberResource}, {@code StewardService}), and members read
 * who they are. {@code GroupUpkeepService} follows what is told of profiles: a founder is a group's
 * first member, whoever leaves the company leaves its groups, and a dissolved group has no members.
 * Of a provisioned group the company's directory says who belongs to it ({@code
 * MembershipConsumer}). {@code FamiliarMembersResource} tells members whom of the others they
 * follow, of many groups at once.
 */
@NullMarked
package io.loggia.follow.group;

import org.jspecify.annotations.NullMarked;
