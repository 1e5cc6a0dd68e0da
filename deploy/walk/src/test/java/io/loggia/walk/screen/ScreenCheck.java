package io.loggia.walk.screen;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.loggia.walk.Turns;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class of checks on a {@link Stage}, in a real Chromium. */
@ExtendWith({NeedsChromium.class, Turns.class, StageExtension.class})
@Retention(RUNTIME)
@Target(TYPE)
@interface ScreenCheck {}
