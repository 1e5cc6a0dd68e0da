package io.loggia.walk.journey;

import com.example.builds.ReleaseNews;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.loggia.local.company.BuildServer;
import io.loggia.local.parts.Topics;
import io.loggia.walk.door.ProgramLogin;
import io.loggia.walk.installation.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;

/**
 * The demo company's build server, with no more than another team has: the program that the
 * contract's README shows, a client at the provider and a principal at Kafka.
 */
final class OtherSystem {

    static final String HANDLE = "build_server";
    static final String PRINCIPAL = BuildServer.CLIENT;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation installation;
    private final String project;
    private final ProgramLogin login;

    /**
     * @param project what it builds; its releases are told once
     */
    OtherSystem(Installation installation, String project) {
        this.installation = installation;
        this.project = project;
        this.login = login(installation);
    }

    /** Its way to tokens. */
    static ProgramLogin login(Installation installation) {
        return new ProgramLogin(
                installation.realm(),
                BuildServer.CLIENT,
                installation.otherSystems().buildServerSecret());
    }

    /** That a version is out; the same event each time. */
    CloudEvent release(String version) {
        return ReleaseNews.of(project, version);
    }

    /** What became of the event, as the one answer to it says. */
    JsonNode fate(CloudEvent event) {
        var answer = tell(event);
        Expect.equal(200, answer.statusCode());
        return json(answer).at("/items/0");
    }

    HttpResponse<String> tell(CloudEvent event) {
        try {
            return ReleaseNews.tell(event, installation.gateway(), login.token());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    void tellByKafka(CloudEvent event) {
        tellByKafka(event, PRINCIPAL, topic());
    }

    /** As whoever of those who are known at Kafka, on whatever topic. */
    void tellByKafka(CloudEvent event, String principal, String topic) {
        try {
            ReleaseNews.tell(event, installation.kafkaClient(principal), topic);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The one topic that is for it. */
    String topic() {
        return installation.topicPrefix() + Topics.ACTIVITIES_OF_BUILD_SERVER.topic();
    }

    String deadLetters() {
        return installation.topicPrefix() + Topics.ACTIVITIES_OF_BUILD_SERVER.deadLetters();
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + answer.body(), e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while telling", e);
    }
}
