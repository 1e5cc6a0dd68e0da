package io.loggia.profile;

import static io.restassured.RestAssured.given;

import io.loggia.local.testing.Passports;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The cast: employees who have logged in, and the doors through which they and others come. */
public final class People {

    public static final String SERVICE = "profile-service";
    public static final String ISSUER = "http://localhost/realms/test";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private People() {}

    /** An employee with a profile and a passport. */
    public record Person(UUID id, String handle) {

        public RequestSpecification asks() {
            return with(Passports.employee(id, handle, SERVICE));
        }

        public int version() {
            return asks().get("/api/me").then().statusCode(200).extract().path("version");
        }

        public RequestSpecification asksWithVersion(int version) {
            return asks().header("If-Match", "\"" + version + "\"");
        }
    }

    /** A name that nobody had before; it is a handle, too. */
    public static String name(String like) {
        return like + "_" + Integer.toString(NEXT.incrementAndGet(), Character.MAX_RADIX);
    }

    /** Somebody who has just logged in for the first time. */
    public static Person newcomer(String like) {
        String name = name(like);
        Response answer = login("subject-" + name, name, like + " of the cast");
        return new Person(
                UUID.fromString(answer.then().statusCode(200).extract().path("profileId")), name);
    }

    /** A login of an employee, as the gateway tells of it. */
    public static Response login(String subject, String preferredUsername, String displayName) {
        return gateway()
                .body(
                        Map.of(
                                "issuer", ISSUER,
                                "subject", subject,
                                "preferredUsername", preferredUsername,
                                "displayName", displayName,
                                "roles", List.of("employee")))
                .post("/internal/identities");
    }

    /** All calls at once, each on a thread of its own; their results in order. */
    public static <T> List<T> atOnce(int calls, IntFunction<T> call) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(calls)) {
            return pool
                    .invokeAll(
                            IntStream.range(0, calls)
                                    .mapToObj(i -> (Callable<T>) () -> call.apply(i))
                                    .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    public static RequestSpecification gateway() {
        return with(Passports.gateway(SERVICE));
    }

    public static RequestSpecification admin() {
        return with(
                Passports.person(UUID.randomUUID(), "erin", SERVICE)
                        .roles("employee", "admin")
                        .sign());
    }

    /** The program by which the company brings its people in. */
    public static RequestSpecification provisioner() {
        return given().auth()
                .oauth2(Passports.provisioner(SERVICE))
                .contentType("application/scim+json");
    }

    /** JSON in the literal spelling of the test, with that passport. */
    public static RequestSpecification with(String passport) {
        return given().auth().oauth2(passport).contentType("application/json");
    }
}
