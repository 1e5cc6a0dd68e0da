package io.loggia.walk;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A test that bounds a time: meanwhile nothing is tested in the other house. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Alone {}
