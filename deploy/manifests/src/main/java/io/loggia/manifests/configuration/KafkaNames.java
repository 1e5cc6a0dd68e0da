package io.loggia.manifests.configuration;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.constantpool.StringEntry;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/**
 * What an application can tell its Kafka clients: nothing if it has none. Producers' names are read
 * out of their class, since none but delivery may know producers; without those that our own fix in
 * code, whatever is said.
 */
final class KafkaNames {

    private static final String PRODUCERS = "org/apache/kafka/clients/producer/ProducerConfig";
    private static final String OUR_PRODUCERS = "io/loggia/events/delivery/KafkaProducers";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.]*");

    private KafkaNames() {}

    static Set<String> of(Classes classes) {
        return classes.find(PRODUCERS)
                .map(producers -> of(producers, fixed(classes)))
                .orElseGet(Set::of);
    }

    private static Set<String> of(ClassModel producers, Set<String> fixed) {
        Set<String> names = new HashSet<>();
        producers.fields().stream()
                .filter(field -> !field.fieldName().stringValue().endsWith("_DOC"))
                .flatMap(KafkaNames::constant)
                .filter(name -> NAME.matcher(name).matches() && !fixed.contains(name))
                .forEach(names::add);
        names.addAll(ConsumerConfig.configNames());
        names.addAll(AdminClientConfig.configNames());
        return names;
    }

    private static Stream<String> constant(FieldModel field) {
        return field.findAttribute(Attributes.constantValue()).stream()
                .map(value -> value.constant().constantValue())
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static Set<String> fixed(Classes classes) {
        return classes.find(OUR_PRODUCERS).stream()
                .flatMap(ours -> StreamSupport.stream(ours.constantPool().spliterator(), false))
                .filter(StringEntry.class::isInstance)
                .map(entry -> ((StringEntry) entry).stringValue())
                .collect(Collectors.toUnmodifiableSet());
    }
}
