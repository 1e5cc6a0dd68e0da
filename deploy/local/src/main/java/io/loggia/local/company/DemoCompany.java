package io.loggia.local.company;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Brings the demo company in as any company comes in: its administrator logs in, and imports
 * people, follows and posts through the gateway. What is in already is known by its key and stays.
 */
public final class DemoCompany {

    private static final String ADMIN = "erin";

    private final String gateway;
    private final String issuer;

    public DemoCompany(String gateway, String issuer) {
        this.gateway = gateway;
        this.issuer = issuer;
    }

    public void bringIn() {
        GatewayClient admin = logIn(ADMIN);
        admin.get("/api/me");
        ProfileIds ids = new Staff(admin).bringIn(ADMIN);
        Ties ties = new Ties(admin, ids);
        ties.toPeople();
        new Conversations(admin, ids).bringIn();
        ties.toTopics();
        new BuildServer(admin, ids).bringIn();
    }

    /** What is missing of it; a person logs in and looks. */
    public Optional<String> missing() {
        List<Person> people = Person.all();
        GatewayClient first = logIn(people.getFirst().handle());
        for (Person person : people) {
            JsonNode profile = first.get("/api/profiles/by-handle/" + person.handle());
            if (!profile.path("handle").asText().equals(person.handle())) {
                return Optional.of("nobody is called " + person.handle());
            }
        }
        return first.get("/api/timelines/home").path("items").isEmpty()
                ? Optional.of("the home timeline of " + people.getFirst().handle() + " is empty")
                : Optional.empty();
    }

    private GatewayClient logIn(String handle) {
        Person person =
                Person.all().stream()
                        .filter(one -> one.handle().equals(handle))
                        .findFirst()
                        .orElseThrow();
        String token = new MobileLogin(issuer).accessToken(handle, person.password());
        return new GatewayClient(gateway, token);
    }
}
