package io.loggia.local.house;

import io.loggia.local.company.Person;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What stands at the terminal when everything is up. */
public final class Welcome {

    private static final int NAMED = 4;

    private Welcome() {}

    public static String of(Settings settings, Progress progress) {
        PortPlan ports = settings.ports();
        List<Person> people = Person.all();
        Person first = people.getFirst();
        return """

               Up in %s.

                 Loggia       %s
                 outside      %s
                 mails        %s
                 services     %s
                 provider     %s
                 databases    %s
                 redis        %s
                 kafka        %s

                 Log in as    %s, with the password %s for %s, and so on
                 steward      %s
                 admin        %s
                 everybody    %s

                 Logs and data are in %s. Ctrl-C ends everything.
               """
                .formatted(
                        progress.total(),
                        ports.url(Door.GATEWAY),
                        ports.url(Door.SITE),
                        mails(Ground.of(settings)),
                        Application.services().stream()
                                .map(one -> ports.url(one.door()))
                                .collect(Collectors.joining(" ")),
                        Ground.of(settings).issuer(),
                        Ground.of(settings).postgres().url(""),
                        Ground.of(settings).redisUrl(),
                        Ground.of(settings).kafkaBootstrap(),
                        handles(people.subList(0, NAMED)),
                        first.password(),
                        first.handle(),
                        handles(with(people, person -> person.roles().contains("steward"))),
                        handles(with(people, person -> person.roles().contains("admin"))),
                        handles(people),
                        settings.place().home());
    }

    private static String mails(Ground ground) {
        String page = ground.mailboxUrl();
        return page.isEmpty() ? ground.smtp().address() : page;
    }

    private static List<Person> with(List<Person> people, Predicate<Person> property) {
        return people.stream().filter(property).toList();
    }

    private static String handles(List<Person> people) {
        return people.stream().map(Person::handle).collect(Collectors.joining(", "));
    }
}
