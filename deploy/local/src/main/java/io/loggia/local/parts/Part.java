package io.loggia.local.parts;

/** A program that Loggia stands on and did not write. */
public sealed interface Part extends Program
        permits Postgres, Redis, Kafka, Keycloak, MailServer, S3Proxy {}
