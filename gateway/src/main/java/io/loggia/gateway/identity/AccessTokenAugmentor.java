package io.loggia.gateway.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses what is signed by the provider and meant for us, but is no access token: an ID token says
 * who logged in, not that its bearer may act.
 */
@ApplicationScoped
class AccessTokenAugmentor implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean bearer =
                identity.getPrincipal() instanceof JsonWebToken token
                        && identity.getCredential(AccessTokenCredential.class) != null
                        && Objects.equals(
                                identity.getCredential(AccessTokenCredential.class).getToken(),
                                token.getRawToken());
        return bearer && isNoAccessToken((JsonWebToken) identity.getPrincipal())
                ? Uni.createFrom().failure(new AuthenticationFailedException("no access token"))
                : Uni.createFrom().item(identity);
    }

    /** Keycloak says so in {@code typ}; elsewhere a nonce or at_hash gives an ID token away. */
    private static boolean isNoAccessToken(JsonWebToken token) {
        Object type = token.getClaim("typ");
        return type == null
                ? token.containsClaim("nonce") || token.containsClaim("at_hash")
                : !"Bearer".equals(type.toString());
    }
}
