package io.loggia.gateway.passport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hands out passports: one for each session, minute and service, because a signature costs more
 * than the rest of a request. Changed content (a handle, a role) makes another passport at once,
 * and so does another current key.
 */
@ApplicationScoped
public class Passports {

    private static final long AT_MOST = 200_000;

    private final PassportIssuer issuer;
    private final Cache<Holding, String> signed;

    private record Holding(String holder, Passport passport, String keyId) {}

    Passports(PassportIssuer issuer, PassportConfig config) {
        this.issuer = issuer;
        signed =
                Caffeine.newBuilder().expireAfterWrite(config.reuse()).maximumSize(AT_MOST).build();
    }

    /** A signed passport; {@code holder} tells one session or token from another. */
    public String forHolder(String holder, Passport passport) {
        return signed.get(
                new Holding(holder, passport, issuer.keyId()),
                holding -> issuer.sign(holding.passport()));
    }
}
