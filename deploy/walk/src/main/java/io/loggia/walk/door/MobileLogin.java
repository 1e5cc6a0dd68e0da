package io.loggia.walk.door;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The phone's way in: code flow with PKCE straight to the provider, then bearer tokens. */
public final class MobileLogin {

    private static final String CLIENT = "loggia-mobile";
    private static final String CALLBACK = "io.loggia.app:/callback";

    private final URI realm;
    private final URI gateway;

    public MobileLogin(URI realm, URI gateway) {
        this.realm = realm;
        this.gateway = gateway;
    }

    public Visitor as(String username, String password) {
        var pkce = Pkce.fresh();
        var code = code(pkce, username, password);
        var tokens = Tokens.of(exchange(code, pkce.verifier()).expect(200).json());
        return new Visitor(username, gateway, new Bearer(this, tokens));
    }

    /** Exchanges a code with a verifier that is not its own, as one who stole it would. */
    public Answer withStolenCode(String username, String password) {
        return exchange(code(Pkce.fresh(), username, password), Pkce.randomText());
    }

    /**
     * Presents a refresh token that the visitor has used up already, as one who copied it would.
     */
    public Answer withUsedRefresh(Visitor visitor) {
        var used = bearer(visitor).tokens();
        renewed(used);
        return refresh(used);
    }

    Tokens renewed(Tokens tokens) {
        return Tokens.of(refresh(tokens).expect(200).json());
    }

    private static Bearer bearer(Visitor visitor) {
        return (Bearer) visitor.credentials();
    }

    private String code(Pkce pkce, String username, String password) {
        var state = Pkce.randomText();
        var browser = new Browser(new CookieJar(), a -> a.toString().startsWith(CALLBACK));
        var form = browser.open(authorisation(pkce, state));
        var page = LoginForm.submit(browser, form, username, password);
        var answer = parameters(page.address());
        if (!state.equals(answer.get("state")) || !answer.containsKey("code")) {
            throw new IllegalStateException("the log-in ended at " + page.address());
        }
        return answer.get("code");
    }

    private URI authorisation(Pkce pkce, String state) {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", CLIENT);
        query.put("response_type", "code");
        query.put("scope", "openid");
        query.put("redirect_uri", CALLBACK);
        query.put("state", state);
        query.put("code_challenge", pkce.challenge());
        query.put("code_challenge_method", "S256");
        return endpoint("auth?" + Browser.encoded(query));
    }

    private Answer exchange(String code, String verifier) {
        return post(
                "token",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", CALLBACK,
                        "code_verifier", verifier));
    }

    private Answer refresh(Tokens tokens) {
        return post(
                "token", Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh()));
    }

    private Answer post(String endpoint, Map<String, String> fields) {
        var form = Browser.encoded(fields) + "&client_id=" + CLIENT;
        return Http.send(
                HttpRequest.newBuilder(endpoint(endpoint))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private URI endpoint(String name) {
        return URI.create(realm + "/protocol/openid-connect/" + name);
    }

    private static Map<String, String> parameters(URI address) {
        var text = address.toString();
        var query = text.substring(text.indexOf('?') + 1);
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                                (first, second) -> first));
    }
}
