package io.loggia.walk.installation;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * What consumers have yet to take in, at one moment.
 *
 * @param ends where each partition that somebody reads ends
 * @param behind records that some group has not committed
 */
record Backlog(Map<TopicPartition, Long> ends, long behind) {}
