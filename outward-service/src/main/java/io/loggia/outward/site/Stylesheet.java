package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;

/** The one stylesheet. */
@ApplicationScoped
class Stylesheet {

    private final Asset asset = Asset.of("site", "css");

    Asset asset() {
        return asset;
    }

    String path() {
        return asset.path();
    }
}
