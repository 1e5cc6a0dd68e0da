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

/**
 * The installation's Redis, for what is done to it here: forgetting, all of it or all timelines.
 */
public final class RedisStore {

    private static final int DEFAULT_PORT = 6379;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final String TIMELINES = "home:{*";

    /** One step of a scan, whose answer is the next step's cursor and how many went. */
    private static final String FORGET_SOME =
            """
            local page = redis.call('SCAN', ARGV[1], 'MATCH', ARGV[2], 'COUNT', 1000)
            local count = 0
            for _, key in ipairs(page[2]) do count = count + redis.call('UNLINK', key) end
            return redis.status_reply(page[1] .. ' ' .. count)
            """;

    private final URI address;

    public RedisStore(URI address) {
        this.address = address;
    }

    public void flush() {
        try (var socket = opened()) {
            require(ask(socket, array("FLUSHDB")));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Removes the home timelines, however many, in small steps; how many there were. */
    public long forgetTimelines() {
        try (var socket = opened()) {
            var count = 0L;
            var cursor = "0";
            do {
                var answer = ask(socket, array("EVAL", FORGET_SOME, "0", cursor, TIMELINES));
                if (!answer.matches("[+][0-9]+ [0-9]+")) {
                    throw new IOException("answered " + answer);
                }
                var words = answer.substring(1).split(" ", 2);
                cursor = words[0];
                count += Long.parseLong(words[1]);
            } while (!cursor.equals("0"));
            return count;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private Socket opened() throws IOException {
        var socket = new Socket(address.getHost(), port());
        try {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var user = address.getUserInfo();
            if (user != null) {
                var password = user.substring(user.indexOf(':') + 1);
                var name = user.substring(0, Math.max(0, user.indexOf(':')));
                require(
                        ask(
                                socket,
                                name.isEmpty()
                                        ? array("AUTH", password)
                                        : array("AUTH", name, password)));
            }
            require(ask(socket, array("SELECT", database())));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private int port() {
        return address.getPort() < 0 ? DEFAULT_PORT : address.getPort();
    }

    private UncheckedIOException failure(IOException e) {
        return new UncheckedIOException("Redis at " + address.getHost() + ":" + port(), e);
    }

    private String database() {
        var path = address.getPath().replace("/", "");
        return path.isEmpty() ? "0" : path;
    }

    /** The first line of the answer. */
    private static String ask(Socket socket, String command) throws IOException {
        socket.getOutputStream().write(command.getBytes(StandardCharsets.UTF_8));
        var answers = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
        return String.valueOf(new BufferedReader(answers).readLine());
    }

    private static void require(String answer) throws IOException {
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
