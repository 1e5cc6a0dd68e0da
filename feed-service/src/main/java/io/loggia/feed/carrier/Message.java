package io.loggia.feed.carrier;

import io.vertx.core.buffer.Buffer;
import java.util.Map;

/** What is posted: headers, with the type of the body among them, and the body. */
public record Message(Map<String, String> headers, Buffer body) {}
