package io.loggia.walk.journey;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.local.company.Person;
import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.door.WebLogin;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.Lanes;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A directory of people fills the company by SCIM: some come, some change, some go; the same again
 * changes nothing. Their handles begin with {@code scim_walk_}; at the end all are former
 * colleagues, whom the next walk brings back.
 */
public final class ScimWalk {

    /** As many as a middle-sized company has. */
    public static final int PEOPLE = 1_000;

    private static final String STEM = "scim_walk_";
    private static final String ALL = "userName sw \"" + STEM + "\"";
    private static final String ENTERPRISE =
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    private static final int LANES = 8;
    private static final int LEADS = 10;
    private static final int LEAVERS = 10;

    private final Person pia = Person.newcomer();
    private final Installation installation;
    private final int people;
    private final PrintStream out;
    private final Cast cast;
    private final PeopleDirectory directory;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, String> versions = new LinkedHashMap<>();
    private @Nullable Visitor login;

    /**
     * @param people how many are brought in, more than 20
     */
    public ScimWalk(Installation installation, int people, PrintStream out) {
        this.installation = installation;
        this.people = people;
        this.out = out;
        this.cast = new Cast(installation, new WebLogin(installation.gateway())::as);
        this.directory = PeopleDirectory.of(installation);
    }

    /** Whether every step passed. */
    public boolean run() {
        var steps = new Steps(out);
        var whole = steps.chapter("People in", in()) && steps.chapter("And again", again());
        steps.chapter(
                "Tidying up",
                List.of(new Step("all of them are former colleagues", this::letAllGo)));
        if (whole) {
            out.println(
                    "created %d, changed %d, deactivated %d; again: 0"
                            .formatted(people, changed(), LEAVERS));
        }
        return steps.summary();
    }

    private List<Step> in() {
        return List.of(
                new Step("bob logs in, and sees nobody of them", this::begin),
                new Step(people + " people come in, with managers", this::comeIn),
                new Step("pia, the last of them, logs in for the first time", this::logsIn),
                new Step(changed() + " get another title", () -> change(true)),
                new Step(LEAVERS + " leave, and pia with them", () -> leave(true)),
                new Step("within 60 s pia is out", this::isOut),
                new Step("and nobody of them is active anywhere", this::areFormer));
    }

    private List<Step> again() {
        return List.of(
                new Step("all is said once more, and no version is another", this::sayAgain),
                new Step("bob's view of them is the same", this::areFormer));
    }

    private void begin() {
        cast.enter("bob");
        letAllGo();
        Expect.equal(List.of(), directory.list(ALL));
    }

    private void comeIn() {
        ids.clear();
        IntStream.range(0, LEADS).forEach(number -> ids.add(create(number)));
        var rest = IntStream.range(LEADS, people).boxed().toList();
        ids.addAll(Lanes.map(LANES, rest, this::create));
        Expect.equal(people, directory.list(ALL).size());
        var org = bob().get("/api/profiles/" + ids.getFirst() + "/org").expect(200).json();
        Expect.that(!org.required("reports").isEmpty(), "nobody reports to the first");
    }

    private String create(int number) {
        return PeopleDirectory.idOf(directory.create(document(number)).expect(201).json());
    }

    private void logsIn() {
        var door = new MobileLogin(installation.realm(), installation.gateway());
        login = door.as(pia.handle(), installation.password(pia.handle()));
        var me = Someone.of(login);
        Expect.equal(ids.getLast(), me.id().toString());
    }

    private void change(boolean first) {
        Lanes.map(LANES, ids.subList(LEADS, LEADS + changed()), id -> promote(id, first));
    }

    private JsonNode promote(String id, boolean first) {
        var before = directory.get(id).expect(200).json();
        var after = directory.patch(id, "title", "Chief").expect(200).json();
        Expect.equal(!first, before.equals(after));
        return after;
    }

    private void leave(boolean first) {
        for (var id : leavers()) {
            var before = PeopleDirectory.versionOf(directory.get(id).expect(200).json());
            var left = directory.patch(id, "active", false).expect(200).json();
            Expect.equal(!first, before.equals(PeopleDirectory.versionOf(left)));
            Expect.that(!left.required("active").asBoolean(), "still active");
        }
        versions.clear();
        versions.putAll(versions());
    }

    private void isOut() {
        var visitor = Objects.requireNonNull(login, "pia has not come in");
        Expect.within(
                Newcomer.PROMISED,
                "pia is out",
                () -> visitor.get("/api/me"),
                answer -> answer.status() == 403);
    }

    private void areFormer() {
        var profiles = bob().get("/api/profiles?ids=" + String.join(",", leavers())).expect(200);
        for (var profile : profiles.json().required("items")) {
            Expect.equal("FORMER", profile.required("state").asText());
            var name = profile.required("handle").asText();
            found("/api/people?q=" + name, profile);
        }
        Expect.within(
                Newcomer.PROMISED,
                "nobody of them is suggested",
                () -> bob().get("/api/suggestions").expect(200).text(),
                text -> leavers().stream().noneMatch(text::contains));
    }

    private void found(String path, JsonNode profile) {
        var text = bob().get(path).expect(200).text();
        Expect.that(!text.contains(PeopleDirectory.idOf(profile)), "a leaver is found: " + path);
    }

    private void sayAgain() {
        var before = Map.copyOf(versions);
        Lanes.map(LANES, directory.list(ALL), this::repeat);
        change(false);
        leave(false);
        Expect.equal(before, Map.copyOf(versions));
        Expect.equal(people, before.size());
    }

    /** As a directory does that knows no more than the whole of a person. */
    private String repeat(JsonNode user) {
        var name = user.required("userName").asText();
        var document = new LinkedHashMap<>(document(Integer.parseInt(name.replace(STEM, ""))));
        document.put("title", user.required("title").asText());
        var answer = directory.replace(PeopleDirectory.idOf(user), document).expect(200).json();
        Expect.equal(PeopleDirectory.versionOf(user), PeopleDirectory.versionOf(answer));
        return name;
    }

    private void letAllGo() {
        Lanes.map(
                LANES,
                directory.list(ALL + " or externalId eq \"" + pia.subject() + "\""),
                user -> {
                    directory.delete(PeopleDirectory.idOf(user));
                    return user;
                });
    }

    private Map<String, String> versions() {
        return directory.list(ALL).stream()
                .collect(toMap(PeopleDirectory::idOf, PeopleDirectory::versionOf));
    }

    private List<String> leavers() {
        return ids.subList(ids.size() - LEAVERS, ids.size());
    }

    private int changed() {
        return people / 10;
    }

    /** The first of them lead the others; the last is pia, who has a login. */
    private Map<String, Object> document(int number) {
        var name = "%s%04d".formatted(STEM, number);
        var document = new LinkedHashMap<String, Object>();
        document.put("userName", name);
        document.put("externalId", number == people - 1 ? pia.subject() : name);
        document.put("name", Map.of("givenName", "Robin", "familyName", "Number " + number));
        document.put("title", "Clerk");
        var lead = number < LEADS ? null : ids.get(number % LEADS);
        document.put(
                ENTERPRISE,
                lead == null
                        ? Map.of("department", "Walking")
                        : Map.of("department", "Walking", "manager", Map.of("value", lead)));
        return document;
    }

    private Visitor bob() {
        return cast.bob().visitor();
    }
}
