package io.loggia.outward.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.rendering.PublicHtml;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes feeds: Atom (RFC 4287) and JSON Feed 1.1, with the full text of every post. */
@ApplicationScoped
class Feeds {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TITLE = 80;

    private final OutwardConfig config;
    private final Presenter presenter;

    Feeds(OutwardConfig config, Presenter presenter) {
        this.config = config;
        this.presenter = presenter;
    }

    /** What a feed is of: its subject, empty for everything, its page, and its posts. */
    record Feed(String subject, String path, List<PublicPost> posts) {

        String at(String name) {
            return path.endsWith("/") ? path + name : path + "/" + name;
        }

        Instant changedAt() {
            return posts.stream()
                    .map(PublicPost::changedAt)
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
        }
    }

    String atom(Feed feed, Words words) {
        SyndFeed atom = new SyndFeedImpl();
        atom.setFeedType("atom_1.0");
        atom.setEncoding("UTF-8");
        atom.setTitle(XmlText.of(title(feed, words)));
        atom.setUri(config.addressOf(feed.at("feed.xml")));
        atom.setPublishedDate(Date.from(feed.changedAt()));
        atom.setLinks(
                List.of(
                        link("self", config.addressOf(feed.at("feed.xml"))),
                        link("alternate", config.addressOf(feed.path()))));
        atom.setEntries(feed.posts().stream().map(post -> entry(post, words)).toList());
        try {
            return new SyndFeedOutput().outputString(atom);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed of ours can be written", e);
        }
    }

    private SyndEntry entry(PublicPost post, Words words) {
        PostView view = presenter.present(post, words);
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(idOf(post));
        entry.setTitle(XmlText.of(Excerpt.of(post.words(), TITLE)));
        entry.setLinks(List.of(link("alternate", config.addressOf(view.path()))));
        entry.setPublishedDate(Date.from(post.since()));
        entry.setUpdatedDate(Date.from(post.changedAt()));
        entry.setAuthors(List.of(author(view.author())));
        entry.setCategories(post.topics().stream().map(Feeds::category).toList());
        SyndContent content = new SyndContentImpl();
        content.setType("html");
        content.setValue(XmlText.of(content(view)));
        entry.setContents(List.of(content));
        return entry;
    }

    private SyndPerson author(PersonView person) {
        SyndPerson author = new SyndPersonImpl();
        author.setName(XmlText.of(person.line()));
        author.setUri(config.addressOf(person.path()));
        return author;
    }

    private static SyndCategory category(String slug) {
        SyndCategory category = new SyndCategoryImpl();
        category.setName(slug);
        return category;
    }

    private static SyndLink link(String relation, String address) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    String json(Feed feed, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", title(feed, words));
        json.put("home_page_url", config.addressOf(feed.path()));
        json.put("feed_url", config.addressOf(feed.at("feed.json")));
        json.put("items", feed.posts().stream().map(post -> item(post, words)).toList());
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a feed of ours can be written", e);
        }
    }

    private Map<String, Object> item(PublicPost post, Words words) {
        PostView view = presenter.present(post, words);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", idOf(post));
        item.put("url", config.addressOf(view.path()));
        item.put("content_html", content(view));
        item.put("content_text", post.text());
        if (view.picture() != null) {
            item.put("image", config.addressOf(view.picture().path()));
        }
        item.put("date_published", post.since().toString());
        item.put("date_modified", post.changedAt().toString());
        item.put(
                "authors",
                List.of(
                        Map.of(
                                "name", view.author().line(),
                                "url", config.addressOf(view.author().path()))));
        item.put("tags", post.topics());
        return item;
    }

    /** A tag URI (RFC 4151): stays the same whatever its author is called. */
    private String idOf(PublicPost post) {
        return "tag:%s,2026:%s".formatted(config.siteUrl().getHost(), post.publicId());
    }

    /** The words and what stands under them. Only our own links begin with a slash. */
    private String content(PostView post) {
        String words = post.html().replace("href=\"/", "href=\"" + config.addressOf("/"));
        return words + post.pictures().stream().map(this::image).collect(Collectors.joining());
    }

    /** Nothing that people wrote can end the attribute that it stands in. */
    private String image(PictureView picture) {
        return "<p><img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\"></p>"
                .formatted(
                        config.addressOf(picture.path()),
                        picture.width(),
                        picture.height(),
                        PublicHtml.escaped(picture.alt()));
    }

    private String title(Feed feed, Words words) {
        String of = feed.subject().isEmpty() ? words.say("newsroom") : feed.subject();
        return of + " · " + config.companyName();
    }
}
