package io.loggia.walk.installation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The installation's Redis, for the one thing that is done to it here: forgetting everything. */
public final class RedisStore {

    private static final int DEFAULT_PORT = 6379;
    private static final int PATIENCE_MILLIS = 10_000;

    private final URI address;

    public RedisStore(URI address) {
        this.address = address;
    }

    public void flush() {
        var port = address.getPort() < 0 ? DEFAULT_PORT : address.getPort();
        try (var socket = new Socket(address.getHost(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var user = address.getUserInfo();
            if (user != null) {
                var password = user.substring(user.indexOf(':') + 1);
                var name = user.substring(0, Math.max(0, user.indexOf(':')));
                ask(
                        socket,
                        name.isEmpty() ? array("AUTH", password) : array("AUTH", name, password));
            }
            ask(socket, array("SELECT", database()));
            ask(socket, array("FLUSHDB"));
        } catch (IOException e) {
            throw new UncheckedIOException("Redis at " + address.getHost() + ":" + port, e);
        }
    }

    private String database() {
        var path = address.getPath().replace("/", "");
        return path.isEmpty() ? "0" : path;
    }

    private static void ask(Socket socket, String command) throws IOException {
        socket.getOutputStream().write(command.getBytes(StandardCharsets.UTF_8));
        var answers = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
        var answer = new BufferedReader(answers).readLine();
        if (!"+OK".equals(answer)) {
            throw new IOException("answered " + answer);
        }
    }

    /** A command as Redis' protocol writes it: the number of words, then each with its length. */
    private static String array(String... words) {
        return Arrays.stream(words)
                .map(w -> "$" + w.getBytes(StandardCharsets.UTF_8).length + "\r\n" + w + "\r\n")
                .collect(Collectors.joining("", "*" + words.length + "\r\n", ""));
    }
}
