package io.loggia.outward.site;

import io.loggia.outward.site.RenderedPages.Form;
import io.loggia.outward.site.SiteService.Found;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/**
 * Posts as they go out. Whether a post is public, and as what, is asked for every request; what it
 * looks like then is rendered once, on a thread that may wait.
 */
@ApplicationScoped
class PostPages {

    private final StampRepository stamps;
    private final SiteService site;
    private final PostRenderer renderer;
    private final RenderedPages rendered;
    private final ExecutorService threads;

    PostPages(
            StampRepository stamps,
            SiteService site,
            PostRenderer renderer,
            RenderedPages rendered,
            @VirtualThreads ExecutorService threads) {
        this.stamps = stamps;
        this.site = site;
        this.renderer = renderer;
        this.rendered = rendered;
        this.threads = threads;
    }

    /** Which page is asked for. */
    record Wanted(String handle, String publicId, Form form, Words words) {

        RenderedPages.Key keyedBy(PostStamp post) {
            return new RenderedPages.Key(publicId, post.stamp(), form, words.language());
        }
    }

    Uni<Found<Rendered>> find(Wanted wanted) {
        return stamps.find(wanted.publicId())
                .map(
                        found ->
                                found.filter(post -> post.handle().equals(wanted.handle()))
                                        .map(wanted::keyedBy))
                .flatMap(key -> find(wanted, key));
    }

    private Uni<Found<Rendered>> find(Wanted wanted, Optional<RenderedPages.Key> key) {
        Optional<Rendered> page = key.flatMap(rendered::find);
        if (page.isPresent()) {
            return Uni.createFrom().item(new Found.Here<>(page.get()));
        }
        return Uni.createFrom().item(() -> read(wanted, key)).runSubscriptionOn(threads);
    }

    private Found<Rendered> read(Wanted wanted, Optional<RenderedPages.Key> key) {
        return site.post(wanted.handle(), wanted.publicId()).map(post -> render(post, wanted, key));
    }

    /**
     * The post was read after its stamp: it may be newer, and is kept under a stamp that nobody
     * asks for again; never is an older one kept under a newer stamp.
     */
    private Rendered render(PublicPost post, Wanted wanted, Optional<RenderedPages.Key> key) {
        Rendered page = Rendered.of(renderer.render(post, wanted.form(), wanted.words()));
        key.ifPresent(known -> rendered.keep(known, page));
        return page;
    }
}
