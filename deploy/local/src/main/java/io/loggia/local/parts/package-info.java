/**
 * The real parts (PostgreSQL, Redis, Kafka, Keycloak, a mailbox, S3) as processes of this machine,
 * without Docker.
 *
 * <p>Read {@link io.loggia.local.parts.Part} first: what a part is to whoever starts it; then
 * {@link io.loggia.local.parts.Starter}, and the parts themselves. {@link
 * io.loggia.local.parts.Place} says where files lie, {@link io.loggia.local.parts.Artifacts} where
 * programs come from, {@link io.loggia.local.parts.PartProcess} what is known of one that runs.
 * {@link io.loggia.local.parts.Topics} is the table of topics and who may do what with them, {@link
 * io.loggia.local.parts.Broker} and {@link io.loggia.local.parts.Databases} bring topics, rights
 * and databases into being.
 */
@NullMarked
package io.loggia.local.parts;

import org.jspecify.annotations.NullMarked;
