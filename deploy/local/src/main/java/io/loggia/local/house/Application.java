package io.loggia.local.house;

import io.loggia.local.parts.PassportKeys;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The applications: what they are called, what they listen to, what they are told. */
public enum Application {
    PROFILE("profile-service", "profile", Door.PROFILE),
    FOLLOW("follow-service", "follow", Door.FOLLOW),
    FEED("feed-service", "feed", Door.FEED),
    GATEWAY("gateway", "gateway", Door.GATEWAY);

    /** The source whose keys are subjects of our Keycloak: the demo company comes by it. */
    public static final String DEMO_SOURCE = "demo";

    private final String module;
    private final String database;
    private final Door door;

    Application(String module, String database, Door door) {
        this.module = module;
        this.database = database;
        this.door = door;
    }

    /** Its module, its process and its folder. */
    public String module() {
        return module;
    }

    /** Its database, which is also its role there. */
    public String database() {
        return database;
    }

    public Door door() {
        return door;
    }

    public static List<Application> services() {
        return Arrays.stream(values()).filter(one -> one != GATEWAY).toList();
    }

    /** Its configuration on that ground, complete. */
    Map<String, String> configuration(Ground ground) {
        PortPlan ports = ground.settings().ports();
        Map<String, String> told = new HashMap<>();
        told.put("quarkus.http.host", "localhost");
        told.put("quarkus.http.port", Integer.toString(ports.of(door)));
        told.put("quarkus.datasource.jdbc.url", ground.postgres().url(database));
        told.put("quarkus.datasource.username", database);
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
        }
        if (this == PROFILE) {
            told.put("profile.people.issuer-of-source." + DEMO_SOURCE, ground.issuer());
        }
        return told;
    }

    private static Map<String, String> ofGateway(Ground ground) {
        PortPlan ports = ground.settings().ports();
        Map<String, String> told = new HashMap<>();
        told.put("quarkus.oidc.auth-server-url", ground.issuer());
        told.put("quarkus.oidc.client-id", "loggia-gateway");
        told.put("quarkus.oidc.credentials.secret", ground.gatewaySecret());
        told.put("gateway.session.encryption-secret", ground.secrets().of("gateway.session"));
        told.put(
                "gateway.passport.keys",
                PassportKeys.in(ground.settings().place().folder("passports")).toString());
        for (Application service : services()) {
            told.put("gateway.services." + service.database + ".url", ports.url(service.door));
        }
        return told;
    }
}
