package io.loggia.local.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a file of keys says: a JWKS whose member {@code current} names the key in use; those before
 * it were, the one after it is the next. Each key tells when it was {@code added}, and when it was
 * {@code retired}. Ids are never used again, since services remember keys by them.
 */
public final class KeyRing {

    /** The id of the one secret that sealed sessions before there were several. */
    public static final String FIRST = "first";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String KEYS = "keys";
    private static final String CURRENT = "current";
    private static final String ADDED = "added";
    private static final String RETIRED = "retired";

    private final ObjectNode document;

    private KeyRing(ObjectNode document) {
        this.document = document;
    }

    /** A current key and the next, both made now. */
    static KeyRing fresh(KeyKind kind, Instant now) {
        KeyRing ring = new KeyRing(JSON.createObjectNode());
        ring.document.putArray(KEYS);
        ring.document.put(CURRENT, ring.add(kind, now));
        ring.add(kind, now);
        return ring;
    }

    /** The current key is the one secret that there was until now. */
    static KeyRing ofSecret(String secret, Instant now) {
        KeyRing ring = new KeyRing(JSON.createObjectNode());
        ObjectNode key = KeyKind.secret(secret.getBytes(StandardCharsets.UTF_8));
        ring.document.putArray(KEYS).add(stamped(key, FIRST, now));
        ring.document.put(CURRENT, FIRST);
        ring.add(KeyKind.SESSIONS, now);
        return ring;
    }

    /**
     * Reads such a file; without the member, the current key is the one called {@code current}.
     *
     * @throws PartFailure if it is none
     */
    public static KeyRing parse(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode document
                    && document.get(KEYS) instanceof ArrayNode) {
                KeyRing ring = new KeyRing(document);
                if (ring.ids().contains(ring.current())) {
                    return ring;
                }
            }
            throw new PartFailure("That is no file of keys: none is the current one");
        } catch (JsonProcessingException _) {
            throw new PartFailure("That is no file of keys: it is not JSON");
        }
    }

    public String text() {
        return document.toPrettyString() + "\n";
    }

    public String current() {
        return document.path(CURRENT).asText(CURRENT);
    }

    /** The key that will be in use after the current one. */
    public Optional<String> next() {
        List<String> ids = ids();
        int after = ids.indexOf(current()) + 1;
        return after < ids.size() ? Optional.of(ids.get(after)) : Optional.empty();
    }

    /** Those that were in use, the oldest first. */
    public List<String> previous() {
        List<String> ids = ids();
        return ids.subList(0, ids.indexOf(current()));
    }

    /** How long it is until the next key is known to everybody, if they take that long. */
    public Duration untilNextIsKnown(Instant now, Duration knownAfter) {
        return next().map(id -> at(id, ADDED).plus(knownAfter))
                .filter(now::isBefore)
                .map(known -> Duration.between(now, known))
                .orElse(Duration.ZERO);
    }

    /** The next key is the current one, another is the next, and what nobody needs is gone. */
    public KeyRing rotated(KeyKind kind, Instant now) {
        KeyRing ring = new KeyRing(document.deepCopy());
        Instant needed = now.minus(kind.neededAfter());
        previous().stream().filter(id -> at(id, RETIRED).isBefore(needed)).forEach(ring::remove);
        ring.key(current()).put(RETIRED, now.truncatedTo(ChronoUnit.SECONDS).toString());
        ring.document.put(CURRENT, next().orElseThrow());
        ring.add(kind, now);
        return ring;
    }

    /** The same, with a next key. */
    public KeyRing withNext(KeyKind kind, Instant now) {
        KeyRing ring = new KeyRing(document.deepCopy());
        ring.add(kind, now);
        return ring;
    }

    /** One that was in use is gone. */
    public KeyRing without(String id) {
        KeyRing ring = new KeyRing(document.deepCopy());
        ring.remove(id);
        return ring;
    }

    /** When a key ceased to be in use; of those that never said so, long ago. */
    public Instant retired(String id) {
        return at(id, RETIRED);
    }

    private String add(KeyKind kind, Instant now) {
        byte[] random = new byte[3];
        new SecureRandom().nextBytes(random);
        String id = ID.format(now) + "-" + HexFormat.of().formatHex(random);
        keys().add(stamped(kind.fresh(), id, now));
        return id;
    }

    private static ObjectNode stamped(ObjectNode key, String id, Instant now) {
        return key.put("kid", id).put(ADDED, now.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void remove(String id) {
        keys().remove(ids().indexOf(id));
    }

    private Instant at(String id, String member) {
        String time = key(id).path(member).asText();
        return time.isEmpty() ? Instant.EPOCH : Instant.parse(time);
    }

    private ObjectNode key(String id) {
        return (ObjectNode) keys().get(ids().indexOf(id));
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        StreamSupport.stream(keys().spliterator(), false).map(KeyRing::idOf).forEach(ids::add);
        return ids;
    }

    private static String idOf(JsonNode key) {
        return key.path("kid").asText();
    }

    private ArrayNode keys() {
        return (ArrayNode) document.get(KEYS);
    }

    /** Never a key where it may be logged. */
    @Override
    public String toString() {
        return "KeyRing[" + current() + "]";
    }
}
