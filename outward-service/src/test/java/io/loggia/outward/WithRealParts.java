package io.loggia.outward;

import io.loggia.local.testing.RealParts;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The module's own database, with the role of the site, and topics, on parts that all share; and a
 * port where a {@link Mailbox} may stand.
 */
@WithTestResource(
        value = RealParts.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = {
            @ResourceArg(name = "module", value = "outward"),
            @ResourceArg(name = "parts", value = "postgres,kafka,site")
        })
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithRealParts {}
