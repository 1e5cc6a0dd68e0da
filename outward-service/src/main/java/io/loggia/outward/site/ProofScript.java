package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;

/** The script of the forms, which finds the proof of work; they do without it, too. */
@ApplicationScoped
class ProofScript {

    private final Asset asset = Asset.of("proof", "js");

    Asset asset() {
        return asset;
    }

    String path() {
        return asset.path();
    }
}
