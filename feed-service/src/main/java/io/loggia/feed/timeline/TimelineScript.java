package io.loggia.feed.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What Redis does with one home timeline in one step. The lowest member tells what the others are
 * worth: below every id, with 0 as first byte, stands {@code built} or a builder's token.
 */
enum TimelineScript {

    /** Adds posts where somebody built or builds; a timeline that nobody read stays empty. */
    ADD(
            """
            local lowest = redis.call('ZRANGE', KEYS[1], 0, 0)[1]
            if not lowest or lowest:byte(1) ~= 0 then return 0 end
            local members = {}
            for i = 3, #ARGV do
                members[#members + 1] = 0
                members[#members + 1] = ARGV[i]
            end
            redis.call('ZADD', KEYS[1], unpack(members))
            if lowest == ARGV[1] then redis.call('ZREMRANGEBYRANK', KEYS[1], 1, ARGV[2]) end
            return 1
            """),

    /** Ids below a cursor, with the number of members; or why there are none to rely on. */
    READ(
            """
            local lowest = redis.call('ZRANGE', KEYS[1], 0, 0)[1]
            if not lowest then return 0 end
            if lowest ~= ARGV[1] then return 1 end
            return {redis.call('ZCARD', KEYS[1]), redis.call(
                'ZRANGE', KEYS[1], ARGV[2], '[\\1', 'BYLEX', 'REV', 'LIMIT', 0, ARGV[3])}
            """),

    /** Puts a builder's token in, so that fan-out lands from here on. */
    BEGIN(
            """
            if redis.call('ZSCORE', KEYS[1], ARGV[2]) then return 0 end
            redis.call('ZADD', KEYS[1], 0, ARGV[1])
            redis.call('PEXPIRE', KEYS[1], ARGV[3])
            return 1
            """),

    /** Adds what was built to what landed meanwhile, if that very token is still there. */
    PUBLISH(
            """
            if not redis.call('ZSCORE', KEYS[1], ARGV[1]) then return 0 end
            redis.call('ZREMRANGEBYLEX', KEYS[1], '-', '(\\1')
            local members = {0, ARGV[2]}
            for i = 5, #ARGV do
                members[#members + 1] = 0
                members[#members + 1] = ARGV[i]
            end
            redis.call('ZADD', KEYS[1], unpack(members))
            redis.call('ZREMRANGEBYRANK', KEYS[1], 1, ARGV[3])
            redis.call('PEXPIRE', KEYS[1], ARGV[4])
            return 1
            """);

    private final String text;
    private final String sha;

    TimelineScript(String text) {
        this.text = text;
        this.sha = shaOf(text);
    }

    String text() {
        return text;
    }

    /** The name by which Redis knows the script once it has seen it. */
    String sha() {
        return sha;
    }

    private static String shaOf(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-1", e);
        }
    }
}
