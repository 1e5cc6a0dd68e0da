/**
 * The contracts that the gateway offers: those of the services as they are committed there, its
 * own, and all of them as one OpenAPI document for whoever writes a client.
 *
 * <p>{@code ServiceContracts} reads one, {@code MergedContract} makes one of all, {@code
 * ContractResource} hands it out.
 */
@NullMarked
package io.loggia.gateway.contract;

import org.jspecify.annotations.NullMarked;
