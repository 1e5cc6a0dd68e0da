package io.loggia.feed.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.loggia.feed.People.Person;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A browser with its push service: reads what comes by RFC 8291, and believes what is signed as RFC
 * 8292 says, with nothing of ours.
 */
public final class Browser implements AutoCloseable {

    private static final int SALT = 16;
    private static final int POINT = 65;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final KeyPair keys = newKeys();
    private final byte[] secret = new byte[SALT];
    private final List<Push> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile int status = 201;

    public Browser() throws IOException {
        new SecureRandom().nextBytes(secret);
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    /** What came: headers, and the words as they were before they were sealed. */
    @SuppressWarnings("ArrayRecordComponent") // taken once, and never compared
    record Push(Map<String, List<String>> headers, byte[] sealed, String text, int status) {

        boolean isTaken() {
            return status == 201;
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElseThrow();
        }

        String at(String path) {
            return JsonPath.from(text).getString(path);
        }

        JsonPath claims() {
            String token = header("authorization").replaceFirst("vapid t=([^,]+),.*", "$1");
            return JsonPath.from(new String(decode(token.split("[.]", -1)[1]), UTF_8));
        }

        /** By the key that the header names, which is the one that the browser was given. */
        boolean isSignedBy(String publicKey) throws GeneralSecurityException {
            String[] vapid = header("authorization").split("vapid t=|, ?k=", -1);
            String[] token = vapid[1].split("[.]", -1);
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(point(decode(vapid[2])));
            signature.update((token[0] + "." + token[1]).getBytes(UTF_8));
            return vapid[2].equals(publicKey) && signature.verify(decode(token[2]));
        }
    }

    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/push/of-this-browser";
    }

    /** Turns pushes on; the answer is good. */
    public String turnOn(Person person) {
        Response answer = person.asks().body(subscription()).put("/api/push/subscriptions");
        return answer.then().statusCode(200).extract().path("id");
    }

    public Map<String, String> subscription() {
        return Map.of(
                "endpoint",
                endpoint(),
                "p256dh",
                BASE64.encodeToString(bytes((ECPublicKey) keys.getPublic())),
                "auth",
                BASE64.encodeToString(secret),
                "language",
                "en");
    }

    List<Push> received() {
        return List.copyOf(received);
    }

    List<Push> taken() {
        return received.stream().filter(Push::isTaken).toList();
    }

    /** From now on. */
    void answers(int next) {
        status = next;
    }

    /** The next so many, whatever comes. */
    void failsNext(int times) {
        failures.set(times);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean fails = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            int answer = fails ? 503 : status;
            byte[] body = exchange.getRequestBody().readAllBytes();
            received.add(
                    new Push(Map.copyOf(exchange.getRequestHeaders()), body, open(body), answer));
            exchange.sendResponseHeaders(answer, -1);
        } catch (GeneralSecurityException e) {
            throw new IOException("what came cannot be read", e);
        }
    }

    /** RFC 8188: salt, size of records, length of the key's id, the key; then the one record. */
    private String open(byte[] body) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOf(body, SALT);
        byte[] theirs = Arrays.copyOfRange(body, SALT + 5, SALT + 5 + POINT);
        byte[] sealed = Arrays.copyOfRange(body, SALT + 5 + POINT, body.length);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(point(theirs), true);
        byte[] info =
                concat(
                        "WebPush: info\0".getBytes(UTF_8),
                        bytes((ECPublicKey) keys.getPublic()),
                        theirs);
        byte[] key = derive(secret, agreement.generateSecret(), info, 32);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(derive(salt, key, "Content-Encoding: aes128gcm\0", 16), "AES"),
                new GCMParameterSpec(128, derive(salt, key, "Content-Encoding: nonce\0", 12)));
        byte[] plain = cipher.doFinal(sealed);
        int end = plain.length - 1;
        while (plain[end] == 0) {
            end--;
        }
        return new String(plain, 0, end, UTF_8);
    }

    private static byte[] derive(byte[] salt, byte[] key, String info, int length)
            throws GeneralSecurityException {
        return derive(salt, key, info.getBytes(UTF_8), length);
    }

    private static byte[] derive(byte[] salt, byte[] key, byte[] info, int length)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract()
                                .addIKM(key)
                                .addSalt(salt)
                                .thenExpand(info, length));
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECPublicKey point(byte[] bytes) throws GeneralSecurityException {
        ECPoint point =
                new ECPoint(
                        new BigInteger(1, Arrays.copyOfRange(bytes, 1, 33)),
                        new BigInteger(1, Arrays.copyOfRange(bytes, 33, POINT)));
        return (ECPublicKey)
                KeyFactory.getInstance("EC")
                        .generatePublic(
                                new ECPublicKeySpec(
                                        point, ((ECPublicKey) newKeys().getPublic()).getParams()));
    }

    private static byte[] bytes(ECPublicKey key) {
        return concat(
                new byte[] {4},
                coordinate(key.getW().getAffineX()),
                coordinate(key.getW().getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] whole = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, whole, 32 - length, length);
        return whole;
    }

    private static byte[] concat(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
