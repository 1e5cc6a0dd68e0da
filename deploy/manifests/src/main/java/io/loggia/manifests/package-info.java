/**
 * Holds {@code deploy/kubernetes} against what a cluster and our applications expect.
 *
 * <p>{@link io.loggia.manifests.Manifests} is the command line: {@code rendered} has kubectl make
 * the resources of an overlay, {@code type} reads each as its type, {@code configuration} knows
 * what an application is told and can be told, {@code policy} says what must be true of all. They
 * stand on each other in one direction: {@code rendered, type, configuration <- policy <-
 * manifests}.
 */
@NullMarked
package io.loggia.manifests;

import org.jspecify.annotations.NullMarked;
