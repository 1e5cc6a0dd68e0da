package io.loggia.gateway.passport;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The public halves of the passport keys, for services that check passports. */
@Path("/passports/jwks.json")
public class PassportResource {

    private final PassportKeyStore store;

    PassportResource(PassportKeyStore store) {
        this.store = store;
    }

    @GET
    @PermitAll
    @NonBlocking
    @Produces("application/json")
    public String publicKeys() {
        return store.keys().publicJson();
    }
}
