/**
 * The screens, in a real Chromium: {@code Chromium} runs the one of this machine, {@code Handover}
 * lets it go on with a session, {@code Shots} takes a picture of every {@code Screen} and {@code
 * Gallery} shows them side by side. The checks of the screens stand on the same two in the tests.
 */
@NullMarked
package io.loggia.walk.screen;

import org.jspecify.annotations.NullMarked;
