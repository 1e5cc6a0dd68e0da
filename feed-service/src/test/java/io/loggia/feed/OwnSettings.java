package io.loggia.feed;

import io.loggia.local.parts.Ports;
import io.loggia.local.parts.PushKey;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The key that pushes are signed with and the port of the mail server, others in each run. */
public final class OwnSettings implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "feed.push.key",
                PushKey.fresh(),
                "quarkus.mailer.port",
                Integer.toString(Ports.free()));
    }

    @Override
    public void stop() {}
}
