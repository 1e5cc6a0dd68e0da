package io.loggia.gateway.page;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The built client, read once: a few hundred kilobytes, by path ({@code /assets/index-1a2b.js}).
 */
@Singleton
class Assets {

    private static final String FOLDER = "webui/";
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "css", "text/css;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "webmanifest", "application/manifest+json",
                    "yaml", "application/yaml");

    private final Map<String, Asset> byPath;

    Assets() {
        String names = read("files.txt").toString();
        byPath =
                names.lines()
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.toUnmodifiableMap(name -> "/" + name, Assets::load));
    }

    Optional<Asset> findByPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private static Asset load(String name) {
        Buffer plain = read(name);
        Map<String, Buffer> encoded = new HashMap<>();
        encoded.put("br", read(name + ".br"));
        encoded.put("gzip", read(name + ".gz"));
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("No content type is known for " + name);
        }
        return new Asset(type, tagOf(plain), name.startsWith("assets/"), plain, encoded);
    }

    private static Buffer read(String name) {
        ClassLoader files = Thread.currentThread().getContextClassLoader();
        try (InputStream file = files.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The client was built without " + name);
            }
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tagOf(Buffer content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes());
            return '"' + HexFormat.of().formatHex(Arrays.copyOf(hash, 12)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
