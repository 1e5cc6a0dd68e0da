package io.loggia.feed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.loggia.local.testing.HouseRules;
import io.loggia.local.testing.ServiceRules;

@AnalyzeClasses(packages = "io.loggia.feed", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest static final ArchTests services = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule featuresStandOnTheOnesToTheirLeft =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .optionalLayer("author")
                    .definedBy("io.loggia.feed.author")
                    .optionalLayer("audience")
                    .definedBy("io.loggia.feed.audience")
                    .optionalLayer("markdown")
                    .definedBy("io.loggia.feed.markdown")
                    .optionalLayer("outward")
                    .definedBy("io.loggia.feed.outward")
                    .optionalLayer("crossing")
                    .definedBy("io.loggia.feed.crossing")
                    .optionalLayer("question")
                    .definedBy("io.loggia.feed.question")
                    .optionalLayer("poll")
                    .definedBy("io.loggia.feed.poll")
                    .optionalLayer("vote")
                    .definedBy("io.loggia.feed.vote")
                    .optionalLayer("post")
                    .definedBy("io.loggia.feed.post")
                    .optionalLayer("timeline")
                    .definedBy("io.loggia.feed.timeline")
                    .optionalLayer("stream")
                    .definedBy("io.loggia.feed.stream")
                    .optionalLayer("notification")
                    .definedBy("io.loggia.feed.notification")
                    .optionalLayer("bookmark")
                    .definedBy("io.loggia.feed.bookmark")
                    .optionalLayer("catchup")
                    .definedBy("io.loggia.feed.catchup")
                    .optionalLayer("pin")
                    .definedBy("io.loggia.feed.pin")
                    .optionalLayer("search")
                    .definedBy("io.loggia.feed.search")
                    .optionalLayer("topic")
                    .definedBy("io.loggia.feed.topic")
                    .optionalLayer("intake")
                    .definedBy("io.loggia.feed.intake")
                    .optionalLayer("activity")
                    .definedBy("io.loggia.feed.activity")
                    .optionalLayer("carrier")
                    .definedBy("io.loggia.feed.carrier")
                    .optionalLayer("webhook")
                    .definedBy("io.loggia.feed.webhook")
                    .optionalLayer("wording")
                    .definedBy("io.loggia.feed.wording")
                    .optionalLayer("digest")
                    .definedBy("io.loggia.feed.digest")
                    .optionalLayer("push")
                    .definedBy("io.loggia.feed.push")
                    .optionalLayer("media")
                    .definedBy("io.loggia.feed.media")
                    .optionalLayer("draft")
                    .definedBy("io.loggia.feed.draft")
                    .optionalLayer("filter")
                    .definedBy("io.loggia.feed.filter")
                    .optionalLayer("report")
                    .definedBy("io.loggia.feed.report")
                    .optionalLayer("journal")
                    .definedBy("io.loggia.feed.journal", "io.loggia.journal")
                    .optionalLayer("moderation")
                    .definedBy("io.loggia.feed.moderation")
                    .optionalLayer("erasure")
                    .definedBy("io.loggia.feed.erasure")
                    .optionalLayer("export")
                    .definedBy("io.loggia.feed.export")
                    .whereLayer("erasure")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("export")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("stream")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("notification")
                    .mayOnlyBeAccessedByLayers("wording", "push", "digest", "stream")
                    .whereLayer("bookmark")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("catchup")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("pin")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("vote")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("search")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("topic")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("intake")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("activity")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("webhook")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("wording")
                    .mayOnlyBeAccessedByLayers("push", "digest")
                    .whereLayer("digest")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("push")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("carrier")
                    .mayOnlyBeAccessedByLayers("webhook", "push")
                    .whereLayer("media")
                    .mayOnlyBeAccessedByLayers("moderation", "erasure")
                    .whereLayer("draft")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("filter")
                    .mayOnlyBeAccessedByLayers("timeline")
                    .whereLayer("moderation")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("report")
                    .mayOnlyBeAccessedByLayers("moderation")
                    .whereLayer("journal")
                    .mayOnlyBeAccessedByLayers("moderation")
                    .whereLayer("timeline")
                    .mayOnlyBeAccessedByLayers("notification", "stream", "bookmark", "search")
                    .whereLayer("post")
                    .mayOnlyBeAccessedByLayers(
                            "timeline",
                            "notification",
                            "wording",
                            "stream",
                            "bookmark",
                            "catchup",
                            "pin",
                            "search",
                            "vote",
                            "topic",
                            "intake",
                            "activity",
                            "webhook",
                            "draft",
                            "media",
                            "export",
                            "report",
                            "moderation",
                            "erasure")
                    .whereLayer("audience")
                    .mayOnlyBeAccessedByLayers(
                            "post",
                            "timeline",
                            "notification",
                            "stream",
                            "bookmark",
                            "catchup",
                            "pin",
                            "search",
                            "topic",
                            "intake",
                            "draft",
                            "media",
                            "export",
                            "report",
                            "moderation",
                            "erasure")
                    .whereLayer("markdown")
                    .mayOnlyBeAccessedByLayers("post", "outward")
                    .whereLayer("outward")
                    .mayOnlyBeAccessedByLayers("post")
                    .whereLayer("crossing")
                    .mayOnlyBeAccessedByLayers("post")
                    .whereLayer("poll")
                    .mayOnlyBeAccessedByLayers("post", "vote", "draft")
                    .whereLayer("question")
                    .mayOnlyBeAccessedByLayers("post", "notification", "stream")
                    .because(
                            "carrier; author, audience, crossing, question, poll, markdown <- outward <- post"
                                    + " <- timeline <- notification <- wording <- push, digest;"
                                    + " notification <- stream; timeline <- bookmark, search;"
                                    + " post <- catchup, pin, topic, intake, activity, webhook, draft, vote,"
                                    + " export, media <- erasure;"
                                    + " post <- report, journal, media <- moderation;"
                                    + " filter <- timeline");

    @ArchTest
    static final ArchRule judgementIsPure =
            noClasses()
                    .that()
                    .haveSimpleName("Visibility")
                    .or()
                    .haveSimpleName("Belonging")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "java.lang..",
                            "java.util..",
                            "io.loggia.feed.audience",
                            "io.loggia.events")
                    .because("visibility is decided by one pure function (law 5)");
}
