package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a page shows, each page in one transaction. */
@ApplicationScoped
class SiteService {

    static final int ON_A_PAGE = 20;
    static final int IN_A_FEED = 50;
    static final int IN_THE_SITEMAP = 5_000;

    private static final int PEOPLE = 24;
    private static final int EXCHANGES = 30;

    private final SiteRepository site;
    private final ExchangeRepository exchanges;

    SiteService(SiteRepository site, ExchangeRepository exchanges) {
        this.site = site;
        this.exchanges = exchanges;
    }

    /**
     * Posts, the newest first, people, how many answers those gave who did, by handle, and who has
     * answered whom.
     */
    record Gathering(
            List<PublicPost> posts,
            List<PublicPerson> people,
            Map<String, Long> answers,
            List<Exchange> exchanges) {

        Gathering(List<PublicPost> posts, List<PublicPerson> people) {
            this(posts, people, Map.of(), List.of());
        }

        /** The posts that fit on a page; feeds hold more. */
        List<PublicPost> onAPage() {
            return posts.stream().limit(ON_A_PAGE).toList();
        }

        boolean isEmpty() {
            return posts.isEmpty() && people.isEmpty();
        }
    }

    /** What is at an address: something, something that was, the way to it, or nothing. */
    sealed interface Found<T> {

        /** The same about what is made of it, if it is here. */
        default <R> Found<R> map(Function<T, R> made) {
            return switch (this) {
                case Here<T>(var content) -> new Here<>(made.apply(content));
                case Gone<T>(var post) -> new Gone<>(post);
                case Moved<T>(var handle) -> new Moved<>(handle);
                case Nothing<T> _ -> new Nothing<>();
            };
        }

        /** It is here. */
        record Here<T>(T content) implements Found<T> {}

        /** It was here. */
        record Gone<T>(GonePost post) implements Found<T> {}

        /** It is at the same address under another handle. */
        record Moved<T>(String handle) implements Found<T> {}

        /** There never was anything that an outsider may know of. */
        record Nothing<T>() implements Found<T> {}
    }

    @Transactional
    public Gathering newsroom() {
        return new Gathering(site.listPosts(ON_A_PAGE), site.listSpeakers(PEOPLE));
    }

    @Transactional
    public Gathering topic(String slug) {
        return new Gathering(
                site.listPostsOf(slug, IN_A_FEED),
                site.listPeopleOf(slug, PEOPLE),
                site.countAnswers(slug),
                exchanges.listOf(slug, EXCHANGES));
    }

    @Transactional
    public List<PublicPost> newest(int limit) {
        return site.listPosts(limit);
    }

    @Transactional
    public List<PublicPerson> indexed(int limit) {
        return site.listIndexed(limit);
    }

    @Transactional
    public Found<Gathering> person(String handle) {
        Optional<PublicPerson> person = site.findPerson(handle);
        if (person.isPresent()) {
            List<PublicPost> posts = site.listPostsBy(handle, IN_A_FEED);
            return new Found.Here<>(new Gathering(posts, List.of(person.get())));
        }
        return moved(handle, null);
    }

    @Transactional
    public Found<PublicPost> post(String handle, String publicId) {
        Optional<PublicPost> post = site.findPost(publicId);
        if (post.isPresent()) {
            String present = post.get().author().handle();
            return present.equals(handle) ? new Found.Here<>(post.get()) : moved(handle, present);
        }
        return site.findGone(publicId)
                .<Found<PublicPost>>map(
                        gone ->
                                gone.handle() == null || gone.handle().equals(handle)
                                        ? new Found.Gone<>(gone)
                                        : moved(handle, gone.handle()))
                .orElseGet(Found.Nothing::new);
    }

    /** A post that is public, at its present address. */
    @Transactional
    public Optional<PublicPost> find(String handle, String publicId) {
        return site.findPost(publicId).filter(post -> post.author().handle().equals(handle));
    }

    /** To whoever had this handle before; and only if that is who is wanted. */
    private <T> Found<T> moved(String former, @Nullable String wanted) {
        return site.findPresentHandle(former)
                .filter(present -> wanted == null || present.equals(wanted))
                .<Found<T>>map(Found.Moved::new)
                .orElseGet(Found.Nothing::new);
    }
}
