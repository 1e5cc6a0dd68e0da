/**
 * The only door for employees: log-in, sessions, passports, and the way to the services.
 *
 * <p>Reading order, the way a request goes: {@code guard} refuses what is malformed or forged,
 * {@code session} finds the row behind the cookie, {@code identity} says which profile is asking,
 * {@code throttle} whether it may once more, {@code routing} which service answers (as its {@code
 * contract} says), {@code proxy} carries the call there with a {@code passport}, and {@code stream}
 * keeps a live answer no longer than its session. {@code export} puts together what the services
 * know of somebody, {@code digest} ends mails without a log-in. {@code login} and {@code page} are
 * what a browser sees of the gateway itself. {@code meter} measures all of it. {@code keyfile} is
 * how keys of sessions and passports are read.
 *
 * <p>{@code guard; keyfile <- session, passport <- identity <- throttle, stream; throttle <-
 * contract, login, export, proxy; contract <- routing; routing, stream <- proxy; passport <-
 * digest; page}
 */
@NullMarked
package io.loggia.gateway;

import org.jspecify.annotations.NullMarked;
