package io.loggia.local.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the people in; everybody's first login finds them. */
final class Staff {

    private final GatewayClient admin;
    private final Imports imports;
    private final List<Work> works = Work.all();

    Staff(GatewayClient admin) {
        this.admin = admin;
        this.imports = new Imports(admin, "people", Imports.ALL);
    }

    /**
     * Their ids by handle. The administrator is there by having logged in, and tells of herself
     * what an import leaves as it is.
     */
    ProfileIds bringIn(String administrator) {
        List<Person> people = Person.all();
        List<JsonNode> outcomes = imports.send(people.stream().map(this::item).toList());
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            ids.put(people.get(i).handle(), outcomes.get(i).path("profileId").asText());
        }
        people.stream()
                .filter(person -> person.handle().equals(administrator))
                .forEach(person -> admin.replace("/api/me", told(person)));
        return new ProfileIds(ids);
    }

    private ObjectNode item(Person person) {
        ObjectNode item = told(person).put("key", person.subject()).put("handle", person.handle());
        return person.manager().isEmpty()
                ? item
                : item.put("managerKey", Person.subject(person.manager()));
    }

    private ObjectNode told(Person person) {
        ObjectNode told =
                imports.newItem()
                        .put("displayName", person.name())
                        .put("title", person.title())
                        .put("department", person.department())
                        .put("pronouns", person.pronouns())
                        .put("place", person.place())
                        .put("timeZone", person.timeZone())
                        .put("bio", person.bio());
        person.languages().forEach(told.putArray("languages")::add);
        person.askTopics().forEach(told.putArray("askTopics")::add);
        person.learnTopics().forEach(told.putArray("learnTopics")::add);
        ArrayNode own = told.putArray("works");
        works.stream()
                .filter(work -> work.handle().equals(person.handle()))
                .forEach(
                        work ->
                                own.addObject()
                                        .put("kind", work.kind())
                                        .put("title", work.title())
                                        .put("url", work.url())
                                        .put("year", work.year()));
        return told;
    }
}
