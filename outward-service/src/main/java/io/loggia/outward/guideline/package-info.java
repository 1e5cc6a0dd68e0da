/**
 * The company's word on speaking outside: numbered rules in two languages, of which one version
 * holds at a time ({@code Guidelines}) and none ever changes. Stewards publish the next one ({@code
 * EditionResource}). Other features name a rule by its id, which stays when its number does not.
 */
@NullMarked
package io.loggia.outward.guideline;

import org.jspecify.annotations.NullMarked;
