package io.loggia.walk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.walk.SharedHouse;
import io.loggia.walk.Turns;
import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.installation.Installation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What somebody may not see is in no answer of any endpoint: every GET operation of the contracts
 * is asked about everything, and a word that stands in each hidden post must not come back. Hints
 * of the live stream are looked at where they are made, in feed-service.
 */
@ExtendWith({Turns.class, SharedHouse.class})
class HiddenPostsIT {

    private static final String TOPIC = "hidden_posts";

    /** For the author of a post that leaves, for stewards, admins and programs. */
    private static final String FOR_OTHERS =
            "(/internal/|/api/(outward/(posts|journal|removals|hidings|voices|nudges|guidelines/editions)"
                    + "|systems/|activities|webhooks|scim|erasures|holds|moderation/(concerns|journal)"
                    + "|groups/[^/]+/(requests|invitations)))";

    private static OpenQuestion question;

    private final EveryRead everyRead = EveryRead.ofAllServices();
    private final Tidying tidying = new Tidying();
    private final List<String> people = new ArrayList<>();
    private final List<String> posts = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<String> handles = new ArrayList<>(List.of("alice", "bob", "carol", "dave"));
    private final List<String> words = new ArrayList<>(List.of(TOPIC, "kafka"));
    private final String word = "canary" + Walkthrough.stamp();
    private Cast cast;

    @BeforeAll
    static void ask(Installation installation) {
        question = OpenQuestion.ask(installation);
    }

    @AfterAll
    static void takeBack() {
        question.takeBack();
    }

    @BeforeEach
    void comeIn(Installation installation) {
        var login = new MobileLogin(installation.realm(), installation.gateway());
        cast = new Cast(installation, login::as);
        Stream.of("alice", "bob", "carol", "dave").forEach(cast::enter);
        for (var reader : List.of(cast.bob(), cast.carol(), cast.dave())) {
            tidying.apart(reader, cast.alice());
            reader.follow(cast.alice().id());
            people.add(reader.id().toString());
        }
        people.add(cast.alice().id().toString());
        var open =
                found(
                        Map.of(
                                "displayName",
                                "Open to all",
                                "entry",
                                "OPEN",
                                "handle",
                                "open_" + word.substring(6)));
        for (var reader : List.of(cast.alice(), cast.bob(), cast.carol(), cast.dave())) {
            reader.follow(UUID.fromString(open));
        }
        var pattern = Map.of("entry", "OPEN", "firstPost", "What we do");
        cast.alice().visitor().put("/api/groups/" + open + "/pattern", pattern).expect(200);
    }

    @AfterEach
    void tidyUp() {
        tidying.run();
    }

    @Test
    void whatABlockedAuthorWroteIsInNoAnswer() {
        var post = writesEverywhere(cast.alice(), cast.carol());
        passesOn(cast.carol(), post);
        passesOn(cast.bob(), post);
        assertSaidTo(cast.carol(), "/api/bookmarks", "/api/catch-up", "/api/notifications");

        blocks(cast.alice(), cast.carol());

        assertSilentTo(cast.carol());
    }

    @Test
    void norDoesTheBlockerReadTheBlocked() {
        var post = writesEverywhere(cast.carol(), cast.alice());
        tidying.apart(cast.alice(), cast.carol());
        cast.alice().follow(cast.carol().id());
        passesOn(cast.alice(), post);
        passesOn(cast.bob(), post);
        assertSaidTo(cast.alice(), "/api/bookmarks", "/api/catch-up", "/api/notifications");

        blocks(cast.alice(), cast.carol());

        assertSilentTo(cast.alice());
    }

    @Test
    void whatWasDeletedIsInNoAnswerToAnybody() {
        var post = writes(cast.alice(), "quoteOfId", plain(cast.bob()));
        answers(cast.carol(), post);
        passesOn(cast.bob(), post);
        passesOn(cast.dave(), post);
        assertSaidTo(cast.dave(), "/api/bookmarks");

        cast.alice().delete(post);

        for (var reader : List.of(cast.alice(), cast.bob(), cast.carol(), cast.dave())) {
            assertSilentTo(reader);
        }
    }

    @Test
    void whatAMutedAuthorWroteIsNotAtHome() {
        writesEverywhere(cast.alice(), cast.dave());
        assertSaidTo(cast.dave(), "/api/timelines/home");
        var mute = "/api/mutes/" + cast.alice().id();
        tidying.later(() -> cast.dave().visitor().delete(mute).expect(204));

        cast.dave().visitor().put(mute, null).expect(204);

        assertThat(told(cast.dave()).saying()).doesNotContainKey("/api/timelines/home");
    }

    /** Its name, what is said in it, its topics and pictures: nobody outside is told of any. */
    @Test
    void whatIsSaidInAHiddenGroupIsInNoAnswerToOutsiders() {
        var group = found(Map.of("displayName", word + " circle", "entry", "HIDDEN"));
        cast.alice().follow(UUID.fromString(group));
        cast.alice().visitor().put(invitation(group, cast.bob()), null).expect(204);
        cast.bob().follow(UUID.fromString(group));
        var post = says(cast.alice(), group, Map.of("media", pictureOf(cast.alice())));
        says(cast.bob(), group, Map.of("parentId", post));
        pins(cast.alice(), group, post);
        cast.bob().visitor().put("/api/bookmarks/" + post, null).expect(204);
        cast.bob().visitor().put("/api/posts/" + post + "/reactions/thanks", null).expect(204);
        assertToldInTheGroup(cast.bob());
        assertThat(cards(cast.bob(), group)).noneMatch(JsonNode::isEmpty);

        assertSilentTo(cast.carol());
        assertSilentTo(cast.dave());
        assertThat(cards(cast.carol(), group)).allMatch(JsonNode::isEmpty);

        var reply = posts.removeLast(); // bob's own words stay his
        cast.bob().unfollow(UUID.fromString(group));
        cast.bob().delete(reply);
        Expect.eventually(
                "bob is out",
                () -> cast.bob().visitor().get("/api/groups/" + group),
                answer -> answer.status() == 404);
        Expect.eventually(
                "the post is gone from bob's home",
                () -> cast.bob().newest("home"),
                home -> !home.contains(post));
        assertSilentTo(cast.bob());
        assertThat(cards(cast.bob(), group)).allMatch(JsonNode::isEmpty);
    }

    /** Whom one knows in a group, and when something was said there: ids and days, and no word. */
    private static List<JsonNode> cards(Someone reader, String group) {
        return Stream.of("/api/familiar-members", "/api/timelines/groups")
                .map(path -> reader.visitor().get(path + "?ids=" + group).expect(200).json())
                .map(answer -> answer.path("items"))
                .toList();
    }

    private void assertToldInTheGroup(Someone member) {
        Expect.eventually(
                "the word is at home",
                () -> member.visitor().get("/api/timelines/home").expect(200).text(),
                home -> home.contains(word));
        assertThat(told(member).saying())
                .containsKeys(
                        "/api/groups",
                        "/api/groups/{id}",
                        "/api/profiles",
                        "/api/profiles/{id}",
                        "/api/profiles/by-handle/{handle}",
                        "/api/posts/{id}",
                        "/api/posts/{id}/thread",
                        "/api/search",
                        "/api/timelines/home",
                        "/api/timelines/groups/{groupId}",
                        "/api/pins/{profileId}",
                        "/api/bookmarks");
    }

    private String found(Map<String, Object> request) {
        var founded = cast.alice().visitor().post("/api/groups", request).expect(201).json();
        var id = founded.required("id").asText();
        tidying.later(() -> cast.alice().visitor().delete("/api/groups/" + id).expect(204));
        groups.add(id);
        people.add(id);
        handles.add(founded.required("handle").asText());
        words.add(word);
        words.add("canari" + word.substring("canary".length())); // a slip
        words.add("in:" + handles.getLast());
        return id;
    }

    private String says(Someone author, String group, Map<String, Object> more) {
        var request = new HashMap<>(more);
        request.putAll(Map.of("text", "%s #%s".formatted(word, TOPIC)));
        request.putAll(Map.of("audience", "GROUP", "groupId", group));
        return published(author, request);
    }

    private List<Map<String, String>> pictureOf(Someone author) {
        return List.of(Map.of("id", picture(author), "alt", word + " in a picture"));
    }

    private static String invitation(String group, Someone person) {
        return "/api/groups/" + group + "/invitations/" + person.id();
    }

    /** A post with picture and history, replies to both and a quote; the post's id. */
    private String writesEverywhere(Someone author, Someone reader) {
        var ofReader = plain(reader);
        var post = writes(author, "quoteOfId", ofReader);
        replies(author, ofReader);
        replies(author, plain(cast.bob()));
        answers(reader, post);
        return post;
    }

    private String writes(Someone author, String relation, String other) {
        var picture = picture(author);
        var text = "%s #%s @bob".formatted(word, TOPIC);
        var media = List.of(Map.of("id", picture, "alt", word + " in a picture"));
        var post = published(author, Map.of("text", text, relation, other, "media", media));
        var version = author.post(post).expect(200).header("ETag");
        author.edit(post, text + ", and again", version).expect(200);
        pins(author, author.id().toString(), post);
        return post;
    }

    private void replies(Someone author, String parent) {
        published(author, Map.of("text", word + " in a reply #" + TOPIC, "parentId", parent));
    }

    /** In words that everybody may see who may see the answer. */
    private void answers(Someone author, String parent) {
        published(author, Map.of("text", "I see #" + TOPIC, "parentId", parent));
    }

    private String plain(Someone author) {
        return published(author, Map.of("text", "Nothing to hide #" + TOPIC));
    }

    private String published(Someone author, Map<String, Object> request) {
        var body = new HashMap<>(request);
        var answer = author.publish(body, UUID.randomUUID().toString()).expect(201).json();
        var id = answer.required("id").asText();
        tidying.later(() -> author.delete(id));
        posts.add(id);
        return id;
    }

    private String picture(Someone author) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var answer = author.visitor().upload("/api/media", png.toByteArray(), "image/png");
        var id = answer.expect(201).json().required("id").asText();
        pictures.add(id);
        return id;
    }

    private void pins(Someone author, String place, String post) {
        var pin = "/api/pins/" + place + "/" + post;
        tidying.later(() -> author.visitor().delete(pin));
        author.visitor().put(pin, null).expect(204);
    }

    private void passesOn(Someone reader, String post) {
        var visitor = reader.visitor();
        visitor.put("/api/posts/" + post + "/reactions/thanks", null).expect(204);
        visitor.put("/api/reposts/" + post, null).expect(204);
        visitor.put("/api/bookmarks/" + post, null).expect(204);
        tidying.later(() -> visitor.delete("/api/bookmarks/" + post).expect(204));
        published(reader, Map.of("text", "Look at this", "quoteOfId", post));
    }

    private void blocks(Someone blocker, Someone blocked) {
        var path = "/api/blocks/" + blocked.id();
        tidying.later(() -> blocker.visitor().delete(path).expect(204));
        blocker.visitor().put(path, null).expect(204);
    }

    /** Else nothing would be shown by its absence. */
    private void assertSaidTo(Someone reader, String... alsoAt) {
        Expect.eventually(
                "the word is at home",
                () -> reader.visitor().get("/api/timelines/home").expect(200).text(),
                home -> home.contains(word));
        var told = told(reader);
        assertThat(told.answering()).containsAll(everyRead.pathsBut(FOR_OTHERS));
        assertThat(told.saying())
                .containsKeys(
                        "/api/posts/{id}",
                        "/api/posts/{id}/history",
                        "/api/posts/{id}/thread",
                        "/api/pins/{profileId}",
                        "/api/search",
                        "/api/timelines/home",
                        "/api/timelines/company",
                        "/api/timelines/profiles/{profileId}",
                        "/api/timelines/topics/{slug}")
                .containsKeys(alsoAt);
    }

    private void assertSilentTo(Someone reader) {
        var told = told(reader);
        System.out.printf(
                "%d GET operations, %d answers to %s, %d with a hidden post%n",
                everyRead.operations().size(),
                told.answers(),
                reader.visitor().name(),
                told.saying().size());
        assertThat(told.saying()).isEmpty();
        assertThat(TakingAlong.parts(reader.visitor()).toString()).doesNotContain(word);
    }

    private EveryRead.Told told(Someone reader) {
        return everyRead.told(reader.visitor(), known(), word);
    }

    private Map<String, List<String>> known() {
        var slugs = List.of(TOPIC, "kafka");
        var known = new HashMap<String, List<String>>();
        known.put("/api/profiles/by-handle/", handles);
        known.put("/api/profiles/", people);
        known.put("/api/timelines/profiles/", people);
        known.put("/api/systems/", people);
        known.put("/api/activities/sources/", people);
        known.put("/api/webhooks/", people);
        known.put("/api/webhooks/{profileId}/", posts);
        known.put("/api/scim/v2/Users/", people);
        known.put("/api/scim/v2/ResourceTypes/", List.of("User"));
        known.put("/api/scim/v2/Schemas/", List.of("urn:ietf:params:scim:schemas:core:2.0:User"));
        known.put("/api/scim/v2/Groups/", groups);
        known.put("/api/groups/", groups);
        known.put("/api/timelines/groups/", groups);
        known.put("/api/pins/", people);
        known.put("/api/timelines/topics/", slugs);
        known.put("/api/topics/", slugs);
        known.put("/api/posts/", posts);
        known.put("/api/moderation/concerns/", posts);
        known.put("/api/moderation/concerns/{id}/media/", pictures);
        known.put("/api/outward/posts/", posts);
        known.put("post", posts);
        known.put("/api/outward/guidelines/editions/", List.of("1"));
        known.put("/api/outward/questions/", List.of(question.id(cast.bob().visitor())));
        known.put("/api/media/", pictures);
        List.of("ids", "profileIds", "around").forEach(name -> known.put(name, people));
        known.put("topic", slugs);
        known.put("q", words);
        return known;
    }
}
