package io.loggia.gateway;

import io.loggia.local.testing.RealParts;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** What stands around the gateway in every test of this module that starts it. */
@WithTestResource(
        value = RealParts.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = {
            @ResourceArg(name = "module", value = "gateway"),
            @ResourceArg(name = "parts", value = "postgres,keycloak")
        })
@WithTestResource(value = RecordingServices.class, scope = TestResourceScope.GLOBAL)
final class RealGateway {

    private RealGateway() {}
}
