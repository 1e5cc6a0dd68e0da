package io.loggia.local.parts;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether an address answers 200, asked once. */
public final class HttpAnswer {

    private static final int PATIENCE_MS = 2_000;

    private HttpAnswer() {}

    public static boolean isOk(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
