/**
 * The company's word on speaking outside: numbered rules in two languages, of which one version
 * holds at a time. Other features name a rule by its number.
 */
@NullMarked
package io.loggia.outward.guideline;

import org.jspecify.annotations.NullMarked;
