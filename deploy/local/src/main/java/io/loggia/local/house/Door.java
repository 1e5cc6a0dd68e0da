package io.loggia.local.house;

/**
 * Every port an installation listens to: who, the variable that moves it, where it is otherwise.
 */
public enum Door {
    GATEWAY("gateway", "LOGGIA_PORT_GATEWAY", 8080),
    PROFILE("profile-service", "LOGGIA_PORT_PROFILE", 8081),
    FOLLOW("follow-service", "LOGGIA_PORT_FOLLOW", 8082),
    FEED("feed-service", "LOGGIA_PORT_FEED", 8083),
    OUTWARD("outward-service", "LOGGIA_PORT_OUTWARD", 8084),
    SITE("outward-site", "LOGGIA_PORT_SITE", 8090),
    GATEWAY_MANAGEMENT("gateway", "LOGGIA_PORT_GATEWAY_MANAGEMENT", 9180),
    OUTWARD_MANAGEMENT("outward-service", "LOGGIA_PORT_OUTWARD_MANAGEMENT", 9184),
    SITE_MANAGEMENT("outward-site", "LOGGIA_PORT_SITE_MANAGEMENT", 9185),
    PROBE("probe", "LOGGIA_PORT_PROBE", 9186),
    MAILBOX("mailbox", "LOGGIA_PORT_MAILBOX", 8025),
    SMTP("mailbox", "LOGGIA_PORT_SMTP", 1025),
    KEYCLOAK("keycloak", "LOGGIA_PORT_KEYCLOAK", 8180),
    POSTGRES("postgres", "LOGGIA_PORT_POSTGRES", 15432),
    REDIS("redis", "LOGGIA_PORT_REDIS", 16379),
    KAFKA("kafka", "LOGGIA_PORT_KAFKA", 19092),
    KAFKA_SASL("kafka", "LOGGIA_PORT_KAFKA_SASL", 19093),
    KAFKA_CONTROLLER("kafka", "LOGGIA_PORT_KAFKA_CONTROLLER", 19094);

    private final String holder;
    private final String variable;
    private final int usual;

    Door(String holder, String variable, int usual) {
        this.holder = holder;
        this.variable = variable;
        this.usual = usual;
    }

    /** The part or application that listens. */
    public String holder() {
        return holder;
    }

    public String variable() {
        return variable;
    }

    public int usual() {
        return usual;
    }
}
