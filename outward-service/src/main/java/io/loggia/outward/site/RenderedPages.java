package io.loggia.outward.site;

import io.loggia.outward.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages that were rendered before, at most so many bytes of them; the longest unused goes first.
 */
@ApplicationScoped
class RenderedPages {

    static final int MOST_BYTES = 16 * 1024 * 1024;

    private final Map<Key, Rendered> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** What makes a page the page it is. */
    record Key(String publicId, String stamp, Form form, Language language) {}

    /** How a post is shown. */
    enum Form {
        PAGE,
        EMBEDDED
    }

    synchronized Optional<Rendered> find(Key key) {
        return Optional.ofNullable(pages.get(key));
    }

    synchronized void keep(Key key, Rendered page) {
        Rendered former = pages.put(key, page);
        bytes += page.bytes().length - (former == null ? 0 : former.bytes().length);
        Iterator<Rendered> longestUnused = pages.values().iterator();
        while (bytes > MOST_BYTES && longestUnused.hasNext()) {
            bytes -= longestUnused.next().bytes().length;
            longestUnused.remove();
        }
    }
}
