package io.loggia.gateway.page;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of the client, plain and as {@code br} and {@code gzip} where the build laid these
 * beside it. The {@code tag} changes with the content.
 */
record Asset(
        String contentType, String tag, boolean hashed, Buffer plain, Map<String, Buffer> encoded) {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";

    /** A file whose name holds its hash never changes; of any other the browser asks. */
    String cacheControl() {
        return hashed ? FOR_EVER : ASK_EACH_TIME;
    }

    /** The best encoding that the browser takes, by its {@code Accept-Encoding}; null for none. */
    @Nullable String encodingFor(@Nullable String accepted) {
        if (accepted == null) {
            return null;
        }
        if (encoded.containsKey("br") && accepted.matches("(.*[, ])?br([,; ].*)?")) {
            return "br";
        }
        return encoded.containsKey("gzip") && accepted.contains("gzip") ? "gzip" : null;
    }
}
