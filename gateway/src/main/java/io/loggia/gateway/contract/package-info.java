/**
 * The contracts that the gateway offers: those of the services as they are committed there, its
 * own, and all of them as one OpenAPI document for whoever writes a client.
 *
 * <p>{@code ServiceContracts} reads one, {@code Refusals} lists the problems in it, {@code
 * MergedContract} makes one of all, {@code Examples} composes what stands beside each schema,
 * {@code SharedExamples} keeps the document small, {@code ContractResource} hands it out.
 */
@NullMarked
package io.loggia.gateway.contract;

import org.jspecify.annotations.NullMarked;
