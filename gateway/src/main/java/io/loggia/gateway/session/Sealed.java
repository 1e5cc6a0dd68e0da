package io.loggia.gateway.session;

import io.vertx.core.buffer.Buffer;

/** Tokens as they stand in a row, and the id of the key that opens them. */
record Sealed(Buffer tokens, String keyId) {}
