package io.loggia.outward.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.OutwardProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes oEmbed's answer for a post. */
@ApplicationScoped
class Oembed {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TITLE = 80;

    private final OutwardConfig config;
    private final Presenter presenter;

    Oembed(OutwardConfig config, Presenter presenter) {
        this.config = config;
        this.presenter = presenter;
    }

    /** How large the frame is, in CSS pixels: what is usual, or less where there is less. */
    record Room(int width, int height) {

        private static final int USUAL_WIDTH = 550;
        private static final int USUAL_HEIGHT = 320;
        private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

        static Room of(@Nullable String mostWidth, @Nullable String mostHeight) {
            return new Room(
                    Math.min(USUAL_WIDTH, most("maxwidth", mostWidth)),
                    Math.min(USUAL_HEIGHT, most("maxheight", mostHeight)));
        }

        private static int most(String name, @Nullable String text) {
            if (text == null) {
                return Integer.MAX_VALUE;
            }
            if (!NUMBER.matcher(text).matches()) {
                throw OutwardProblem.INVALID_FIELD.at(name);
            }
            return Integer.parseInt(text);
        }
    }

    /** Where it is told how to show that page elsewhere. */
    static String pathFor(String page) {
        return "/oembed?format=json&url=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    String of(PublicPost post, Room room, Words words) {
        PostView view = presenter.present(post, words);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "1.0");
        json.put("type", "rich");
        json.put("provider_name", config.companyName());
        json.put("provider_url", config.addressOf("/"));
        json.put("author_name", view.author().line());
        json.put("author_url", config.addressOf(view.author().path()));
        json.put("title", Excerpt.of(post.words(), TITLE));
        json.put("width", room.width());
        json.put("height", room.height());
        json.put("html", frame(view, room));
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }

    /** Nothing that people wrote can end the attribute that it stands in. */
    private String frame(PostView view, Room room) {
        return ("<iframe src=\"%s\" width=\"%d\" height=\"%d\" title=\"%s\" loading=\"lazy\""
                        + " sandbox=\"allow-popups allow-popups-to-escape-sandbox\""
                        + " style=\"border:0;max-width:100%%\"></iframe>")
                .formatted(
                        escaped(config.addressOf("/embed" + view.path())),
                        room.width(),
                        room.height(),
                        escaped(view.author().line()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
