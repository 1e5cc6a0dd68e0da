/**
 * People in, by SCIM 2.0 (RFC 7643, RFC 7644): the company's directory of people says who works
 * here.
 *
 * <p>{@code ScimUserResource} speaks the protocol, {@code ScimDiscoveryResource} says what of it is
 * spoken. {@code UserReader} makes of a document what is kept of it ({@code Particulars}), {@code
 * UserWriter} the document again, {@code Projection} leaves out what nobody asked for. {@code
 * UserPatch} applies a PATCH to the document, {@code UserFilter} makes SQL of a filter.
 *
 * <p>{@code ScimUserService} changes a {@code ProvisionedPerson}, which is what the directory said,
 * with a version of its own, and carries what is new into the profile. What a person wrote of
 * themselves stays until the directory says something else. {@code ScimLogins} decides who of them
 * is who at a login.
 */
@NullMarked
package io.loggia.profile.scim;

import org.jspecify.annotations.NullMarked;
