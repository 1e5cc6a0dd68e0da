package io.loggia.feed.push;

import com.interaso.webpush.WebPush;
import io.loggia.feed.carrier.Answer;
import io.loggia.feed.carrier.Carrier;
import io.loggia.feed.carrier.Message;
import io.loggia.feed.carrier.UrlPolicy;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Seals what is told for one browser alone (RFC 8291), and brings it to its push service. */
@ApplicationScoped
class PushCourier {

    private final Carrier carrier;
    private final UrlPolicy policy;
    private final PushConfig config;

    PushCourier(Carrier carrier, PushConfig config) {
        this.carrier = carrier;
        this.policy = config.policy();
        this.config = config;
    }

    /** What waits at the push service under the same topic is replaced. */
    Answer send(WebPush signing, PushErrand errand, byte[] message) {
        PushSubscription browser = errand.subscription();
        BrowserKeys keys = browser.keys();
        Map<String, String> headers =
                new HashMap<>(
                        signing.getHeaders(
                                browser.endpoint().toString(),
                                (int) config.keptFor().toSeconds(),
                                errand.tag(),
                                WebPush.Urgency.Normal));
        headers.put("user-agent", "Loggia");
        byte[] sealed = signing.getBody(message, keys.point(), keys.secret());
        return carrier.post(
                policy,
                browser.endpoint(),
                new Message(headers, Buffer.buffer(sealed)),
                config.timeout());
    }
}
