package io.loggia.outward.site;

import io.loggia.outward.site.RenderedPages.Form;
import io.loggia.outward.site.SiteService.Found;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Posts as they go out. Whether a post is public, and as what, is asked for every request; what it
 * looks like then is rendered once.
 */
@ApplicationScoped
class PostPages {

    private final StampRepository stamps;
    private final SiteService site;
    private final PostRenderer renderer;
    private final RenderedPages rendered;

    PostPages(
            StampRepository stamps,
            SiteService site,
            PostRenderer renderer,
            RenderedPages rendered) {
        this.stamps = stamps;
        this.site = site;
        this.renderer = renderer;
        this.rendered = rendered;
    }

    Found<Rendered> find(String handle, String publicId, Form form, Words words) {
        Optional<RenderedPages.Key> key =
                stamps.find(publicId)
                        .filter(post -> post.handle().equals(handle))
                        .map(
                                post ->
                                        new RenderedPages.Key(
                                                publicId, post.stamp(), form, words.language()));
        return key.flatMap(rendered::find)
                .<Found<Rendered>>map(Found.Here::new)
                .orElseGet(
                        () ->
                                site.post(handle, publicId)
                                        .map(post -> render(post, form, words, key)));
    }

    /**
     * The post was read after its stamp: it may be newer, and is kept under a stamp that nobody
     * asks for again; never is an older one kept under a newer stamp.
     */
    private Rendered render(
            PublicPost post, Form form, Words words, Optional<RenderedPages.Key> key) {
        Rendered page = Rendered.of(renderer.render(post, form, words));
        key.ifPresent(known -> rendered.keep(known, page));
        return page;
    }
}
