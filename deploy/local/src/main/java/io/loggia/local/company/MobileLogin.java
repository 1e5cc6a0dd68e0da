package io.loggia.local.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.local.parts.PartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Logs a person in as the mobile client does: code flow with PKCE through the provider's own page
 * (RFC 7636, RFC 8252). Cookies are kept by hand, because the provider marks them Secure on plain
 * HTTP, which browsers accept on loopback and cookie jars do not.
 */
public final class MobileLogin {

    private static final String CLIENT = "loggia-mobile";
    private static final String REDIRECT = "http://localhost/callback";
    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;
    private final HttpClient client = HttpClient.newHttpClient();

    public MobileLogin(String issuer) {
        this.issuer = issuer;
    }

    /** The access token, good for five minutes. */
    public String accessToken(String handle, String password) {
        String verifier = random();
        Map<String, String> cookies = new LinkedHashMap<>();
        try {
            URI page = URI.create(address("auth") + "?" + form(question(verifier)));
            HttpResponse<String> login = send(HttpRequest.newBuilder(page), cookies);
            String action = found(FORM, login.body(), login).replace("&amp;", "&");
            HttpResponse<String> answer =
                    send(posted(action, Map.of("username", handle, "password", password)), cookies);
            String location = answer.headers().firstValue("Location").orElse("");
            String code = URLDecoder.decode(found(CODE, location, answer), StandardCharsets.UTF_8);
            return exchanged(code, verifier);
        } catch (IOException e) {
            throw new PartFailure(handle + " cannot log in: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> question(String verifier) {
        return Map.of(
                "response_type",
                "code",
                "client_id",
                CLIENT,
                "redirect_uri",
                REDIRECT,
                "scope",
                "openid",
                "state",
                random(),
                "code_challenge",
                challenge(verifier),
                "code_challenge_method",
                "S256");
    }

    private String exchanged(String code, String verifier) throws IOException {
        HttpResponse<String> answer =
                send(
                        posted(
                                address("token"),
                                Map.of(
                                        "grant_type", "authorization_code",
                                        "client_id", CLIENT,
                                        "redirect_uri", REDIRECT,
                                        "code", code,
                                        "code_verifier", verifier)),
                        new LinkedHashMap<>());
        JsonNode token = JSON.readTree(answer.body()).path("access_token");
        if (token.isMissingNode()) {
            throw new IOException("no token: " + answer.body());
        }
        return token.asText();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> cookies)
            throws IOException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            for (String line : answer.headers().allValues("Set-Cookie")) {
                String cookie = line.substring(0, (line + ";").indexOf(';'));
                int equals = cookie.indexOf('=');
                cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private String address(String endpoint) {
        return issuer + "/protocol/openid-connect/" + endpoint;
    }

    private static HttpRequest.Builder posted(String address, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String found(Pattern pattern, String text, HttpResponse<String> answer)
            throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException(
                    "the provider answered %d at %s"
                            .formatted(answer.statusCode(), answer.uri().getPath()));
        }
        return matcher.group(1);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
