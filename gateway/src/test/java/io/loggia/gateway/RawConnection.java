package io.loggia.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Sends bytes as they are and reads whatever comes until the other side has closed. */
public final class RawConnection {

    private static final int PATIENCE_MILLIS = 15_000;

    private RawConnection() {}

    /**
     * Everything that was answered to these bytes; they should ask for the end of the connection.
     */
    public static String send(String bytes) {
        return send(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String send(byte[] bytes) {
        URI gateway = URI.create(Browser.origin());
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return readAll(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reset after an answer is an end like any other. */
    private static String readAll(InputStream stream) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            stream.transferTo(read);
        } catch (SocketException e) {
            if (read.size() == 0) {
                return "";
            }
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }

    /** The status of each answer, in order. */
    public static List<Integer> statuses(String answers) {
        return Pattern.compile("HTTP/1\\.[01] (\\d{3})")
                .matcher(answers)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }
}
