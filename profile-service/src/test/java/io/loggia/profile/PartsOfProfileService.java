package io.loggia.profile;

import io.loggia.local.testing.RealParts;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** The real parts of every {@code *IT} of this module. */
@WithTestResource(
        value = RealParts.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = {
            @ResourceArg(name = "module", value = "profile"),
            @ResourceArg(name = "parts", value = "postgres,kafka")
        })
final class PartsOfProfileService {}
