package io.loggia.local.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files of the demo company agree with each other, and it looks alive. */
class CompanyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final Pattern TOPIC =
            Pattern.compile("#(\\w+)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MENTION = Pattern.compile("@(\\w+)");

    private final List<Person> people = Person.all();
    private final Set<String> handles =
            people.stream().map(Person::handle).collect(Collectors.toSet());
    private final List<Told> told = Told.all(NOW);
    private final Map<String, Told> byKey = new HashMap<>();

    @Test
    void firstSixHaveTheirParts() {
        assertThat(people)
                .hasSize(40)
                .extracting(Person::handle)
                .doesNotHaveDuplicates()
                .startsWith("alice", "bob", "carol", "dave", "erin", "frank");
        assertThat(people.getFirst().askTopics()).contains("kafka");
        assertThat(person("erin").roles()).containsExactly("employee", "steward", "admin");
        assertThat(person("frank").roles()).containsExactly("employee", "steward");
    }

    @Test
    void everybodyButOneHasAManagerAndNobodyTwoBosses() {
        assertThat(people)
                .filteredOn(person -> person.manager().isEmpty())
                .extracting(Person::handle)
                .containsExactly("xenia");
        for (Person person : people) {
            assertThat(chain(person)).as(person.handle()).endsWith("xenia").hasSizeLessThan(6);
        }
    }

    @Test
    void worksAreByPeopleOfTheCompany() {
        assertThat(Work.all()).isNotEmpty().allMatch(work -> handles.contains(work.handle()));
    }

    @Test
    void tiesAreBetweenPeopleAndToTopicsThatSomebodyWroteAbout() {
        Set<String> topics =
                told.stream().flatMap(one -> topics(one).stream()).collect(Collectors.toSet());

        assertThat(Ties.Row.all())
                .extracting(Ties.Row::follower)
                .containsExactlyElementsOf(people.stream().map(Person::handle).toList());
        for (Ties.Row row : Ties.Row.all()) {
            assertThat(row.people())
                    .doesNotHaveDuplicates()
                    .doesNotContain(row.follower())
                    .allMatch(handles::contains);
            assertThat(topics).containsAll(row.topics());
        }
    }

    @Test
    void whatIsToldNamesPeopleAndWhatStandsAboveIt() {
        for (Told one : told) {
            assertThat(handles).contains(one.author()).containsAll(mentions(one));
            assertThat(one.reactions())
                    .doesNotHaveDuplicates()
                    .allMatch(reaction -> handles.contains(reaction.reader()))
                    .noneMatch(reaction -> reaction.reader().equals(one.author()));
            for (String key : List.of(one.answers(), one.quotes())) {
                assertThat(key.isEmpty() || byKey.containsKey(key)).as(one.key()).isTrue();
            }
            assertThat(byKey.put(one.key(), one)).as("twice " + one.key()).isNull();
        }
    }

    @Test
    void allWasToldInTheLastDaysAndAnAnswerAfterWhatItAnswers() {
        told.forEach(one -> byKey.put(one.key(), one));

        assertThat(told)
                .allMatch(one -> one.at().isBefore(NOW))
                .allMatch(one -> one.at().isAfter(NOW.minus(Duration.ofDays(12))))
                .filteredOn(one -> !one.answers().isEmpty())
                .allMatch(one -> one.at().isAfter(byKey.get(one.answers()).at()));
    }

    @Test
    void whatIsPassedOnIsBySomebodyElseAndBeforeNow() {
        told.forEach(one -> byKey.put(one.key(), one));

        assertThat(PassedOn.all(told))
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates()
                .allMatch(one -> handles.contains(one.person()))
                .allMatch(one -> one.at().isBefore(NOW))
                .noneMatch(one -> one.person().equals(byKey.get(one.key()).author()));
    }

    @Test
    void hundredsOfPostsStandInTheHomeOfTheFirst() {
        told.forEach(one -> byKey.put(one.key(), one));
        Ties.Row alice = Ties.Row.all().getFirst();

        assertThat(told).filteredOn(one -> belongs(one, alice)).hasSizeGreaterThan(300);
    }

    /** As feed-service has it: a source that is followed, and of an answer also what it answers. */
    private boolean belongs(Told one, Ties.Row reader) {
        Collection<String> sources = new HashSet<>(topics(one));
        sources.retainAll(reader.topics());
        return (isFollowed(one, reader) || !sources.isEmpty())
                && (one.answers().isEmpty() || isFollowed(byKey.get(one.answers()), reader));
    }

    private static boolean isFollowed(Told one, Ties.Row reader) {
        return one.author().equals(reader.follower()) || reader.people().contains(one.author());
    }

    private List<String> chain(Person person) {
        List<String> chain = new ArrayList<>(List.of(person.handle()));
        while (!person(chain.getLast()).manager().isEmpty() && chain.size() < people.size()) {
            chain.add(person(chain.getLast()).manager());
        }
        return chain;
    }

    private Person person(String handle) {
        return people.stream().filter(one -> one.handle().equals(handle)).findFirst().orElseThrow();
    }

    private static Set<String> topics(Told one) {
        return found(TOPIC, one.text());
    }

    private static Set<String> mentions(Told one) {
        return found(MENTION, one.text());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toSet());
    }
}
