/**
 * Tests of the service. {@code *Test} is pure logic; {@code *IT} is the running service on real
 * parts, which {@link io.loggia.profile.PartsOfProfileService} asks for once for all of them.
 * {@link io.loggia.profile.People} are who lives in them.
 */
package io.loggia.profile;
