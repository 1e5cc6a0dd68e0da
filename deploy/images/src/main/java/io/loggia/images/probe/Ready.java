package io.loggia.images.probe;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Ends with 0 if the application of this container says that it is ready, else with 1: a health
 * check for an engine that runs a command, in an image without a shell.
 */
public final class Ready {

    private static final int PATIENCE_MS = 3000;

    private Ready() {}

    public static void main(String... arguments) throws IOException {
        URI address = URI.create("http://localhost:" + arguments[0] + "/q/health/ready");
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MS);
        connection.setReadTimeout(PATIENCE_MS);
        System.exit(connection.getResponseCode() == HttpURLConnection.HTTP_OK ? 0 : 1);
    }
}
