package io.loggia.outward;

import io.loggia.local.parts.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Where letters are sent to; a test that wants to read them opens a {@link Mailbox} there. */
public final class MailPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.mailer.port", Integer.toString(Ports.free()));
    }

    @Override
    public void stop() {}
}
