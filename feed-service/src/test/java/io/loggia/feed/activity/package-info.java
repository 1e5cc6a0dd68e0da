@NullMarked
package io.loggia.feed.activity;

import org.jspecify.annotations.NullMarked;
