package com.example.builds;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.data.PojoCloudEventData;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.CloudEventSerializer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells the company what has been released; of one release only once, however often it is told. */
public final class ReleaseNews {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReleaseNews() {}

    public static CloudEvent of(String project, String version) {
        var data = Map.of("project", project, "version", version);
        return CloudEventBuilder.v1()
                .withId(project + "-" + version)
                .withSource(URI.create("https://builds.example/"))
                .withType("com.example.deployed")
                .withSubject(project)
                .withData(
                        "application/json", PojoCloudEventData.wrap(data, JSON::writeValueAsBytes))
                .build();
    }

    public static HttpResponse<String> tell(CloudEvent event, URI loggia, String token)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(loggia.resolve("/api/activities"))
                        .header("Authorization", "Bearer " + token);
        HttpMessageFactory.createWriter(
                        request::header, body -> request.POST(BodyPublishers.ofByteArray(body)))
                .writeStructured(event, JsonFormat.CONTENT_TYPE);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    public static void tell(CloudEvent event, Map<String, Object> login, String topic)
            throws ExecutionException, InterruptedException {
        var key = new StringSerializer();
        try (var producer = new KafkaProducer<>(login, key, new CloudEventSerializer())) {
            producer.send(new ProducerRecord<>(topic, event.getSubject(), event)).get();
        }
    }
}
