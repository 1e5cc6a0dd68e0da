package io.loggia.local.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Redis or Valkey: the one on the PATH, else 6.2 out of a jar. It keeps nothing on the disk, since
 * all in it can be built again.
 */
public record Redis(int port) implements Part {

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("redis", port);
    }

    @Override
    public Command prepare(Place place) {
        Path folder = place.folder(name());
        return Command.of(
                List.of(
                        program(place).toString(),
                        "--port",
                        Integer.toString(port),
                        "--bind",
                        "127.0.0.1",
                        "--save",
                        "",
                        "--appendonly",
                        "no",
                        "--dir",
                        folder.toString(),
                        "--maxmemory",
                        "256mb",
                        "--maxmemory-policy",
                        "allkeys-lru",
                        // The name that 6.2 and 7 both know. 400 entries of 16 bytes fit: 8.2 KB.
                        "--zset-max-ziplist-entries",
                        "1024"));
    }

    @Override
    public boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(in.readNBytes(5), StandardCharsets.US_ASCII).equals("+PONG");
        } catch (IOException e) {
            return false;
        }
    }

    /** What clients are told. */
    public String url() {
        return "redis://localhost:" + port;
    }

    private static Path program(Place place) {
        return Stream.of("valkey-server", "redis-server")
                .flatMap(program -> Command.onPath(program).stream())
                .findFirst()
                .orElseGet(() -> packaged(place));
    }

    private static Path packaged(Place place) {
        Path jar = Artifacts.named("embedded-redis");
        String suffix = "linux-" + ("aarch64".equals(architecture()) ? "arm64" : architecture());
        return Archives.once(
                        place.cached("redis-" + Artifacts.version(jar)),
                        folder ->
                                Archives.unpackProgram(
                                        jar,
                                        name ->
                                                name.startsWith("redis-server")
                                                        && name.endsWith(suffix),
                                        folder.resolve("redis-server")))
                .resolve("redis-server");
    }

    private static String architecture() {
        return System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    }
}
