package io.loggia.gateway.export;

import io.loggia.gateway.Service;

/** What a service knows of a person, and the file's name in the archive. */
enum Part {
    PROFILE(Service.PROFILE, "profile.json"),
    FOLLOWS(Service.FOLLOW, "follows.json"),
    POSTS(Service.FEED, "posts.json"),
    OUTSIDE(Service.OUTWARD, "outside.json");

    private final Service service;
    private final String file;

    Part(Service service, String file) {
        this.service = service;
        this.file = file;
    }

    Service service() {
        return service;
    }

    String file() {
        return file;
    }
}
