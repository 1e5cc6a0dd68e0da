/**
 * Resources against their types: fabric8's and Strimzi's Java classes, and the schemas that
 * operators publish. The schemas lie in {@code crd}, each with the name of where it is from.
 */
@NullMarked
package io.loggia.manifests.type;

import org.jspecify.annotations.NullMarked;
