package io.loggia.feed;

import io.loggia.local.testing.RealParts;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** The real parts of every {@code *IT} of this module. */
@WithTestResource(
        value = RealParts.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = {
            @ResourceArg(name = "module", value = "feed"),
            @ResourceArg(name = "parts", value = "postgres,kafka,redis,s3proxy")
        })
@WithTestResource(value = OwnSettings.class, scope = TestResourceScope.GLOBAL)
final class PartsOfFeedService {}
