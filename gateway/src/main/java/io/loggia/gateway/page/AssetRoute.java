package io.loggia.gateway.page;

import io.loggia.gateway.Caching;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Serves the client's files to everybody: they hold no secret. Compressed as the browser likes,
 * with an ETag; what a hash names is kept for ever.
 */
@ApplicationScoped
class AssetRoute {

    private static final int NOT_MODIFIED = 304;

    private final Assets assets;

    AssetRoute(Assets assets) {
        this.assets = assets;
    }

    void serve(@Observes Router router) {
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::find);
    }

    private void find(RoutingContext context) {
        Optional<Asset> asset =
                assets.findByPath(Objects.requireNonNullElse(context.request().path(), ""));
        if (asset.isPresent()) {
            answer(context, asset.get());
        } else {
            context.next();
        }
    }

    private static void answer(RoutingContext context, Asset asset) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        Caching.allow(context, asset.cacheControl());
        response.putHeader(HttpHeaders.ETAG, asset.tag())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (asset.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        @Nullable String encoding =
                asset.encodingFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Buffer content =
                encoding == null
                        ? asset.plain()
                        : Objects.requireNonNull(asset.encoded().get(encoding));
        if (encoding != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding);
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, asset.contentType())
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(content.length()));
        if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else {
            response.end(content);
        }
    }
}
