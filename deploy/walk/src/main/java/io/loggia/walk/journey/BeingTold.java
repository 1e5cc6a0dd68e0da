package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.walk.door.Mailbox;
import io.loggia.walk.door.Outsider;
import io.loggia.walk.installation.Installation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bob is told what is new where no page of ours is open: in his browser, and by mail. */
final class BeingTold implements AutoCloseable {

    private static final String SUBSCRIPTIONS = "/api/push/subscriptions";
    private static final String SETTINGS = "/api/notifications/settings";
    private static final String STOP = "/digest/stop?token=";

    private final Installation installation;
    private final Cast cast;
    private final Tidying tidying;
    private final String stamp;
    private @Nullable PushedBrowser browser;
    private String post = "";
    private String mail = "";

    BeingTold(Installation installation, Cast cast, Tidying tidying, String stamp) {
        this.installation = installation;
        this.cast = cast;
        this.tidying = tidying;
        this.stamp = stamp;
    }

    List<Step> steps() {
        return List.of(
                new Step("bob's browser asks to be told", this::subscribes),
                new Step("alice names bob; his browser alone can read it", this::isPushed),
                new Step("a browser that has ended is told nothing more", this::ends),
                new Step("bob wants a digest, and has a sample sent", this::wantsDigest),
                new Step("the mail tells of alice's post, and leads to it", this::readsMail),
                new Step("its link ends the digests, without a log-in", this::stops));
    }

    private void subscribes() {
        var key = cast.bob().visitor().get("/api/push/key").expect(200).json();
        browser = new PushedBrowser(key.required("publicKey").asText());
        var answer = cast.bob().visitor().put(SUBSCRIPTIONS, browser().subscription()).expect(200);
        var id = answer.json().required("id").asText();
        tidying.later(() -> cast.bob().visitor().delete(SUBSCRIPTIONS + "/" + id).expect(204, 404));
    }

    private void isPushed() {
        post = publish("Could @bob look at this " + stamp);
        var told =
                Expect.eventually(
                                "bob's browser is told",
                                browser()::told,
                                all -> all.stream().anyMatch(this::isOfPost))
                        .getLast();
        Expect.that(told.required("body").asText().contains(stamp), "not its words: " + told);
        Expect.that(told.required("title").asText().endsWith("mentioned you"), "not why: " + told);
        Expect.equal(0, browser().forged());
    }

    private String publish(String text) {
        var id = cast.alice().publish(text).required("id").asText();
        tidying.later(() -> cast.alice().visitor().delete("/api/posts/" + id).expect(204, 404));
        return id;
    }

    private boolean isOfPost(JsonNode told) {
        return told.required("path").asText().equals("/p/" + post);
    }

    private void ends() {
        browser().ends();
        publish("And at this, @bob " + stamp);
        Expect.eventually(
                "it is forgotten",
                () -> cast.bob().visitor().get(SUBSCRIPTIONS).expect(200).text(),
                text -> !text.contains(browser().subscription().get("endpoint")));
    }

    private void wantsDigest() {
        var kept = cast.bob().visitor().put("/api/digest", Map.of("language", "en")).expect(200);
        mail = kept.json().required("address").asText();
        digest(true);
        cast.bob().visitor().post("/api/digest/sample", null).expect(204);
    }

    private void digest(boolean wanted) {
        var present = cast.bob().visitor().get(SETTINGS).expect(200);
        var setting = (ObjectNode) present.json();
        setting.remove("version");
        setting.withObject("/digest").put("wanted", wanted);
        cast.bob().visitor().put(SETTINGS, setting, "If-Match", present.header("ETag")).expect(200);
    }

    private void readsMail() {
        var mailbox = new Mailbox(installation.mailbox());
        var link =
                Expect.eventually(
                                "the digest is in bob's mailbox",
                                () -> mailbox.findLink(mail, "/p/" + post),
                                found -> found.isPresent())
                        .orElseThrow();
        Expect.that(mailbox.texts(mail).getFirst().contains(stamp), "not alice's words");
        Expect.equal(installation.gateway().getAuthority(), link.getAuthority());
        cast.bob().post(link.getPath().substring("/p/".length())).expect(200);
    }

    private void stops() {
        var link = new Mailbox(installation.mailbox()).findLink(mail, STOP).orElseThrow();
        var anybody = new Outsider(installation.gateway());
        var page = anybody.open(link).expect(200);
        Expect.that(wantsDigestStill(), "opening the link has ended it already");
        anybody.send(page, "form", Map.of()).expect(200);
        Expect.that(!wantsDigestStill(), "there are digests still");
    }

    private boolean wantsDigestStill() {
        var setting = cast.bob().visitor().get(SETTINGS).expect(200).json();
        return setting.at("/digest/wanted").asBoolean();
    }

    private PushedBrowser browser() {
        return Objects.requireNonNull(browser);
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
        }
    }
}
