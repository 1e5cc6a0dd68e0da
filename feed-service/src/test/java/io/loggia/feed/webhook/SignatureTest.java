package io.loggia.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Signatures as the specification's own libraries make and verify them. */
class SignatureTest {

    private static final String BODY = "{\"test\": 2432232314}";

    /** Of the tests of the reference libraries at github.com/standard-webhooks. */
    @Test
    void publishedVectorComesOut() {
        Map<String, String> headers =
                Signature.headers(
                        List.of(new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1_614_265_330),
                        BODY);

        assertThat(headers)
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry(
                        "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void eitherSecretVerifies() throws Exception {
        Secret next = Secret.create();
        Secret former = Secret.create();

        Map<String, List<String>> headers = signed(next, former);

        new Webhook(next.text()).verify("Grüße", headers);
        new Webhook(former.text()).verify("Grüße", headers);
        assertThatThrownBy(() -> new Webhook(Secret.create().text()).verify("Grüße", headers))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(next.text()).verify("Grüsse", headers))
                .isInstanceOf(WebhookVerificationException.class);
    }

    private static Map<String, List<String>> signed(Secret... secrets) {
        return Signature.headers(List.of(secrets), "an-id", now(), "Grüße").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    @Test
    void noLogShowsASecret() {
        Secret secret = Secret.create();

        assertThat(secret.toString()).doesNotContain(secret.text().substring(10));
        assertThat(secret.text()).matches("whsec_[A-Za-z0-9+/]{43}=");
    }
}
