/**
 * Tests of the gateway. {@code RealGateway} gives every {@code *IT} a real provider and database
 * and {@code RecordingServices}, which write down what arrives at a service; what services answer
 * to people is shown by the walk, not here. {@code Browser} and {@code RawConnection} are the
 * clients.
 */
package io.loggia.gateway;
