package io.loggia.outward.site;

import java.nio.charset.StandardCharsets;

/** A page as it goes out, with its entity tag. */
final class Rendered {

    private final byte[] bytes;
    private final String tag;

    private Rendered(byte[] bytes, String tag) {
        this.bytes = bytes;
        this.tag = tag;
    }

    static Rendered of(String page) {
        return new Rendered(page.getBytes(StandardCharsets.UTF_8), Fingerprint.tag(page));
    }

    /** Not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    String tag() {
        return tag;
    }
}
