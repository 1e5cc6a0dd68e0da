/**
 * The command {@code ./loggia}: {@link io.loggia.local.Loggia} names its verbs, each {@code
 * *Command} is one of them and says what it prints and with which code it ends. What they do stands
 * in {@link io.loggia.local.house}.
 */
@NullMarked
package io.loggia.local;

import org.jspecify.annotations.NullMarked;
