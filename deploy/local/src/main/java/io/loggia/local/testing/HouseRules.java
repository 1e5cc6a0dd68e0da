package io.loggia.local.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences every service's {@code ArchitectureTest} holds itself to; include them with {@code
 * ArchTests.in(HouseRules.class)}. A service adds its own direction of features.
 */
public final class HouseRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    private static final Set<String> WHO_MAY_CALL =
            Set.of(
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.annotation.security.PermitAll",
                    "jakarta.annotation.security.DenyAll",
                    "io.quarkus.security.Authenticated",
                    "io.quarkus.security.PermissionsAllowed");
    private static final Pattern BANNED_NAME =
            Pattern.compile(
                    "I[A-Z][a-z].*|(Abstract|Base|Common).*"
                            + "|.*(Manager|Helper|Utils?|Impl|Dto|DTO|Info|Data|Base|Common|Processor)");
    private static final Pattern FAKE_NAME = Pattern.compile("(InMemory|Recording|Fixed)[A-Z].*");

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("io.loggia.*.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .because("a feature is read with the ones it stands on, and no others");

    @ArchTest
    static final ArchRule onlyResourcesKnowJaxRs =
            noClasses()
                    .that(not(namedLike(".*(Resource|Mapper|Filter|Problem|ProblemException)")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.ws.rs..")
                    .allowEmptyShould(true)
                    .because("HTTP ends at the resource and where problems become answers");

    @ArchTest
    static final ArchRule onlyConsumersConsume =
            noClasses()
                    .that(not(namedLike(".*Consumer")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.eclipse.microprofile.reactive.messaging..")
                    .allowEmptyShould(true)
                    .because("one class consumes one channel, and is found by its name");

    @ArchTest
    static final ArchRule onlyDeliverySendsToKafka =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.kafka.clients.producer..")
                    .allowEmptyShould(true)
                    .because("what is sent past the outbox can be lost (law 2)");

    @ArchTest
    static final ArchRule onlyRepositoriesKnowPersistence =
            noClasses()
                    .that(not(namedLike(".*Repository|ProblemMapper").or(entities())))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "jakarta.persistence..",
                                    "org.hibernate..",
                                    "io.quarkus.hibernate..",
                                    "java.sql..",
                                    "javax.sql.."))
                    .allowEmptyShould(true)
                    .because(
                            "SQL is looked for in repositories; only a problem mapper asks, too,"
                                    + " whether the database was away");

    @ArchTest
    static final ArchRule onlyServicesOpenTransactions =
            methods()
                    .that()
                    .areAnnotatedWith("jakarta.transaction.Transactional")
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Service")
                    .allowEmptyShould(true)
                    .because("what commits together is decided in one kind of place");

    @ArchTest
    static final ArchRule onlyStoresKnowRedis =
            noClasses()
                    .that(not(namedLike(".*Store")))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "io.quarkus.redis..",
                                    "io.vertx.redis..",
                                    "io.vertx.mutiny.redis.."))
                    .allowEmptyShould(true)
                    .because("Redis can be flushed, and one class per feature knows its keys");

    @ArchTest
    static final ArchRule entitiesStayInside =
            methods()
                    .that()
                    .areDeclaredInClassesThat(namedLike(".*Resource"))
                    .should(speakInRecords())
                    .allowEmptyShould(true)
                    .because("an entity in a signature makes the table the contract");

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .allowEmptyShould(true)
                    .because("time is injected, so that a test can set it");

    @ArchTest
    static final ArchRule everyResourceMethodSaysWhoMayCall =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HTTP_METHOD)
                    .should(sayWhoMayCall())
                    .allowEmptyShould(true)
                    .because("path policies in configuration have been bypassed");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            classes()
                    .should(
                            holdThat(
                                    "have a name that says what they are",
                                    item ->
                                            !matches(BANNED_NAME, item.getSimpleName())
                                                    && !matches(FAKE_NAME, item.getSimpleName())))
                    .because("house words carry meaning; bags and fakes do not belong in main");

    @ArchTest
    static final ArchRule packagesAreNullMarked =
            classes()
                    .should(
                            holdThat(
                                    "reside in a @NullMarked package",
                                    item -> item.getPackage().isAnnotatedWith(NULL_MARKED)))
                    .because("NullAway only looks where it is told to");

    private HouseRules() {}

    private static boolean matches(Pattern pattern, String name) {
        return pattern.matcher(name).matches();
    }

    /** Nested and anonymous classes answer for the top-level class they stand in. */
    private static DescribedPredicate<JavaClass> namedLike(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return describe("named " + regex, item -> matches(pattern, topLevel(item).getSimpleName()));
    }

    private static JavaClass topLevel(JavaClass item) {
        return item.getEnclosingClass().map(HouseRules::topLevel).orElse(item);
    }

    private static DescribedPredicate<JavaClass> entities() {
        return describe(
                "entities",
                item ->
                        item.isAnnotatedWith(ENTITY)
                                || item.isAnnotatedWith("jakarta.persistence.Embeddable"));
    }

    private static ArchCondition<JavaClass> holdThat(String sentence, Predicate<JavaClass> holds) {
        return new ArchCondition<>(sentence) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!holds.test(item)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    item, item.getName() + " does not " + sentence));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> speakInRecords() {
        return new ArchCondition<>("speak in records, not in entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(type -> type.isAnnotatedWith(ENTITY))
                        .forEach(
                                type ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        method,
                                                        method.getFullName()
                                                                + " shows "
                                                                + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (WHO_MAY_CALL.stream()
                        .noneMatch(
                                name ->
                                        method.isAnnotatedWith(name)
                                                || method.getOwner().isAnnotatedWith(name))) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " lets anybody in"));
                }
            }
        };
    }
}
