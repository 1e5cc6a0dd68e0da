/**
 * What a Deployment tells its application ({@link io.loggia.manifests.configuration.Launch}), and
 * what an application can be told ({@link io.loggia.manifests.configuration.ConfigurationKeys}).
 */
@NullMarked
package io.loggia.manifests.configuration;

import org.jspecify.annotations.NullMarked;
