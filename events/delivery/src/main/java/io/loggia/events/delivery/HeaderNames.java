package io.loggia.events.delivery;

/** The headers of a record: CloudEvents 1.0 in Kafka's binary mode, and our own. */
final class HeaderNames {

    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String EPOCH = "epoch";
    static final String TRACEPARENT = "traceparent";
    static final String CONTENT_TYPE = "content-type";
    static final String REPLAY = "loggia-replay";

    static final String SUPPORTED_SPEC_VERSION = "1.0";

    private HeaderNames() {}
}
