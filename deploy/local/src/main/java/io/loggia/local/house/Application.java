package io.loggia.local.house;

import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.PushKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The applications: what they are called, what they listen to, what they are told. One module is
 * two of them: the service that employees reach, and the site that everybody does. The probe stands
 * outside: it has no database, and runs where it is wished for.
 */
public enum Application {
    PROFILE("profile-service", "profile", "profile", Door.PROFILE),
    FOLLOW("follow-service", "follow", "follow", Door.FOLLOW),
    FEED("feed-service", "feed", "feed", Door.FEED),
    OUTWARD("outward-service", "outward", "outward", Door.OUTWARD),
    SITE("outward-service", "outward", "outward_site", Door.SITE),
    GATEWAY("gateway", "gateway", "gateway", Door.GATEWAY),
    PROBE("deploy/probe", "", "", Door.PROBE);

    /** The source whose keys are subjects of our Keycloak: the demo company comes by it. */
    public static final String DEMO_SOURCE = "demo";

    /** Those of the browsers that people have, and one that a walk opens here. */
    private static final String PUSH_SERVICES =
            "localhost,127.0.0.1,fcm.googleapis.com,push.services.mozilla.com,notify.windows.com,push.apple.com";

    private final String module;
    private final String database;
    private final String role;
    private final Door door;

    Application(String module, String database, String role, Door door) {
        this.module = module;
        this.database = database;
        this.role = role;
        this.door = door;
    }

    /** The module that it is built from. */
    public String module() {
        return module;
    }

    /** Its process and its folder. */
    public String process() {
        return door.holder();
    }

    public String database() {
        return database;
    }

    /** Who it is in its database: the owner, but for the site. */
    public String role() {
        return role;
    }

    public Door door() {
        return door;
    }

    /** Where it tells its metrics: behind a port of its own, where outsiders come to the other. */
    Door metricsDoor() {
        return switch (this) {
            case GATEWAY -> Door.GATEWAY_MANAGEMENT;
            case OUTWARD -> Door.OUTWARD_MANAGEMENT;
            case SITE -> Door.SITE_MANAGEMENT;
            case PROFILE, FOLLOW, FEED, PROBE -> door;
        };
    }

    /** Those that the gateway leads to. */
    public static List<Application> services() {
        return List.of(PROFILE, FOLLOW, FEED, OUTWARD);
    }

    /** Those that keep something. */
    public static List<Application> withDatabase() {
        return Arrays.stream(values()).filter(one -> one != PROBE).toList();
    }

    /** Its configuration on that ground, complete. */
    Map<String, String> configuration(Ground ground) {
        PortPlan ports = ground.settings().ports();
        Map<String, String> told = new HashMap<>();
        told.put("quarkus.http.host", "localhost");
        told.put("quarkus.http.port", Integer.toString(ports.of(door)));
        if (metricsDoor() != door) {
            told.put("quarkus.management.host", "localhost");
            told.put("quarkus.management.port", Integer.toString(ports.of(metricsDoor())));
        }
        if (this == PROBE) {
            told.putAll(ofProbe(ground));
            return told;
        }
        told.put("quarkus.datasource.jdbc.url", ground.postgres().url(database));
        told.put("quarkus.datasource.username", role);
        told.put("quarkus.datasource.password", ground.databasePassword(this));
        told.putAll(this == GATEWAY ? ofGateway(ground) : ofService(ground));
        return told;
    }

    private Map<String, String> ofService(Ground ground) {
        Map<String, String> told = new HashMap<>();
        told.put("kafka.bootstrap.servers", ground.kafkaBootstrap());
        told.put("loggia.passport-issuer-url", ground.settings().ports().url(Door.GATEWAY));
        if (this == FEED) {
            told.put("quarkus.redis.hosts", ground.redisUrl());
            told.put("feed.media.directory", ground.settings().place().folder("media").toString());
            told.put("feed.media.outward-directory", outwardPictures(ground));
            told.put("feed.webhook.hosts", "localhost,127.0.0.1");
            told.put("feed.webhook.http", "true");
            told.put("feed.digest.gateway-url", ground.settings().ports().url(Door.GATEWAY));
            told.putAll(ground.smtp().configuration());
            told.put("feed.push.key", PushKey.of(ground.secrets()));
            told.put("feed.push.hosts", PUSH_SERVICES);
            told.put("feed.push.http", "true");
        }
        if (this == OUTWARD || this == SITE) {
            told.put("outward.site-url", ground.settings().ports().url(Door.SITE));
            told.put("loggia.side", this == SITE ? "site" : "inside");
        }
        if (this == SITE) {
            told.put("outward.form.stamp-key", ground.secrets().of("outward.form"));
            told.put("outward.media.directory", outwardPictures(ground));
        }
        if (this == OUTWARD) {
            told.putAll(ground.smtp().configuration());
        }
        if (this == PROFILE) {
            told.put("profile.people.issuer-of-source." + DEMO_SOURCE, ground.issuer());
            told.put("profile.scim.issuer", ground.issuer());
            told.put(
                    "profile.scim.address",
                    ground.settings().ports().url(Door.GATEWAY) + "/api/scim/v2");
        }
        return told;
    }

    /** What feed-service writes there, the site reads. */
    private static String outwardPictures(Ground ground) {
        return ground.settings().place().folder("outward-media").toString();
    }

    private static Map<String, String> ofProbe(Ground ground) {
        return Map.of(
                "probe.gateway",
                ground.settings().ports().url(Door.GATEWAY),
                "probe.issuer",
                ground.issuer(),
                "probe.author.secret",
                ground.probeAuthorSecret(),
                "probe.follower.secret",
                ground.probeFollowerSecret());
    }

    private static Map<String, String> ofGateway(Ground ground) {
        PortPlan ports = ground.settings().ports();
        Map<String, String> told = new HashMap<>();
        told.put("quarkus.oidc.auth-server-url", ground.issuer());
        told.put("quarkus.oidc.client-id", "loggia-gateway");
        told.put("quarkus.oidc.credentials.secret", ground.gatewaySecret());
        told.put("quarkus.oidc.authentication.state-secret", ground.secrets().of("gateway.login"));
        told.put("gateway.passport.keys", ground.keys(KeyKind.PASSPORT).toString());
        told.put("gateway.session.keys", ground.keys(KeyKind.SESSIONS).toString());
        // A walk has few people who ask as often as many would.
        told.put("gateway.throttle.person.reads", "12000");
        told.put("gateway.throttle.person.writes", "3000");
        told.put("gateway.throttle.person.deep", "30000");
        for (Application service : services()) {
            told.put("gateway.services." + service.database + ".url", ports.url(service.door));
        }
        return told;
    }
}
