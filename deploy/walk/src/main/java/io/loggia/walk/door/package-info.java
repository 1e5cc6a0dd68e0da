/**
 * How somebody comes in: through the provider's form like a browser, or with tokens like a phone.
 *
 * <p>Start at {@link io.loggia.walk.door.Visitor}, who asks the gateway and is one of three by
 * their {@link io.loggia.walk.door.Credentials}: a session, a bearer token, or nobody. {@link
 * io.loggia.walk.door.Browser} walks redirects and forms with a {@link
 * io.loggia.walk.door.CookieJar} that treats loopback as browsers do; {@link
 * io.loggia.walk.door.WebLogin} and {@link io.loggia.walk.door.MobileLogin} are the two flows on
 * top of it. {@link io.loggia.walk.door.LiveStream} listens to server-sent events. {@link
 * io.loggia.walk.door.Outsider} stays outside, with the public site's pages and forms, and {@link
 * io.loggia.walk.door.Mailbox} is where the mails come.
 */
@NullMarked
package io.loggia.walk.door;

import org.jspecify.annotations.NullMarked;
