package io.loggia.outward.site;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.loggia.outward.People;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody before a form, at an address of the network that nobody else in the run has. */
public final class Outsider {

    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]*)\"");
    private static final Pattern BITS = Pattern.compile("data-bits=\"([0-9]+)\"");

    private final SiteProcess site;
    private final String network;

    /** What they give as their mailbox. */
    public final String email;

    public Outsider(SiteProcess site) {
        this.site = site;
        var id = UUID.randomUUID().toString();
        this.network = "2001:db8:%s:%s::1".formatted(id.substring(0, 4), id.substring(4, 8));
        this.email = "guest-" + id + "@example.org";
    }

    public HttpResponse<String> get(String path) {
        return site.get(path, "X-Forwarded-For", network);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return site.post(path, fields, "X-Forwarded-For", network);
    }

    /** What a browser would send after nothing but the text was typed in. */
    public Map<String, String> fill(String path, String text) {
        return fields(get(path).body(), text);
    }

    public Map<String, String> fields(String page, String text) {
        var fields = new HashMap<String, String>();
        fields.put("name", "Grace");
        fields.put("email", email);
        fields.put("text", text);
        fields.put("website", "");
        fields.put("stamp", stamp(page));
        fields.put("proof", "");
        return fields;
    }

    /** Sends a form as soon as it may be sent. */
    public HttpResponse<String> send(String path, Map<String, String> fields) {
        return People.eventually()
                .until(
                        () -> post(path, fields),
                        answer -> !answer.body().contains("That was quick"));
    }

    public HttpResponse<String> sendText(String path, String text) {
        return send(path, fill(path, text));
    }

    static String stamp(String page) {
        var matcher = STAMP.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no form:\n" + page);
        }
        return matcher.group(1);
    }

    /** Finds the proof that the page asks for, as its script does. */
    public static String prove(String page) {
        var matcher = BITS.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no form:\n" + page);
        }
        var bits = Integer.parseInt(matcher.group(1));
        var stamp = stamp(page);
        for (long number = 0; ; number++) {
            if (zeros(stamp + "." + number) >= bits) {
                return Long.toString(number);
            }
        }
    }

    private static int zeros(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
            var first =
                    ((hash[0] & 0xFF) << 24)
                            | ((hash[1] & 0xFF) << 16)
                            | ((hash[2] & 0xFF) << 8)
                            | (hash[3] & 0xFF);
            return Integer.numberOfLeadingZeros(first);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
