package io.loggia.outward;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.loggia.local.testing.HouseRules;
import io.loggia.local.testing.ServiceRules;
import java.util.UUID;

@AnalyzeClasses(packages = "io.loggia.outward", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest static final ArchTests services = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule siteKnowsNoId =
            noClasses()
                    .that()
                    .resideInAPackage("io.loggia.outward.site..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(UUID.class)
                    .because("no internal id may stand in any byte that leaves (law 7)");

    @ArchTest
    static final ArchRule siteReadsItsOwnViewsOnly =
            noClasses()
                    .that()
                    .resideInAPackage("io.loggia.outward.site..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.loggia.outward.arrival..",
                            "io.loggia.outward.due..",
                            "io.loggia.outward.face..",
                            "io.loggia.outward.guest..",
                            "io.loggia.outward.insight..",
                            "io.loggia.outward.journal..",
                            "io.loggia.journal..",
                            "io.loggia.outward.nudge..",
                            "io.loggia.outward.post..",
                            "io.loggia.outward.question..",
                            "io.loggia.outward.reply..",
                            "io.loggia.outward.voice..")
                    .because("its role can read nothing else");

    @ArchTest
    static final ArchRule nobodyElseIsAsked =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net.http..",
                            "jakarta.ws.rs.client..",
                            "io.vertx.ext.web.client..",
                            "org.eclipse.microprofile.rest.client..")
                    .orShould()
                    .callMethod(java.net.URL.class, "openConnection")
                    .because(
                            "no answer is written by a machine, and no address is fetched that"
                                    + " somebody typed");

    @ArchTest
    static final ArchRule featuresStandOnTheOnesToTheirLeft =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("due")
                    .definedBy("io.loggia.outward.due")
                    .layer("guideline")
                    .definedBy("io.loggia.outward.guideline")
                    .layer("rendering")
                    .definedBy("io.loggia.outward.rendering")
                    .layer("nudge")
                    .definedBy("io.loggia.outward.nudge")
                    .layer("face")
                    .definedBy("io.loggia.outward.face")
                    .layer("journal")
                    .definedBy("io.loggia.outward.journal", "io.loggia.journal")
                    .layer("voice")
                    .definedBy("io.loggia.outward.voice")
                    .layer("intake")
                    .definedBy("io.loggia.outward.intake")
                    .layer("guest")
                    .definedBy("io.loggia.outward.guest")
                    .layer("reply")
                    .definedBy("io.loggia.outward.reply")
                    .layer("arrival")
                    .definedBy("io.loggia.outward.arrival")
                    .layer("question")
                    .definedBy("io.loggia.outward.question")
                    .layer("post")
                    .definedBy("io.loggia.outward.post")
                    .layer("insight")
                    .definedBy("io.loggia.outward.insight")
                    .layer("picture")
                    .definedBy("io.loggia.outward.picture")
                    .layer("erasure")
                    .definedBy("io.loggia.outward.erasure")
                    .layer("export")
                    .definedBy("io.loggia.outward.export")
                    .layer("site")
                    .definedBy("io.loggia.outward.site")
                    .whereLayer("due")
                    .mayOnlyBeAccessedByLayers(
                            "voice", "question", "guest", "reply", "arrival", "post", "erasure")
                    .whereLayer("erasure")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("export")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("post")
                    .mayOnlyBeAccessedByLayers("erasure")
                    .whereLayer("site")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("picture")
                    .mayOnlyBeAccessedByLayers("site")
                    .whereLayer("reply")
                    .mayOnlyBeAccessedByLayers("arrival")
                    .whereLayer("arrival")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("question")
                    .mayOnlyBeAccessedByLayers("post", "arrival")
                    .whereLayer("guest")
                    .mayOnlyBeAccessedByLayers("question", "reply", "arrival")
                    .whereLayer("intake")
                    .mayOnlyBeAccessedByLayers("guest", "question", "arrival", "site")
                    .whereLayer("voice")
                    .mayOnlyBeAccessedByLayers("question", "post")
                    .whereLayer("nudge")
                    .mayOnlyBeAccessedByLayers("post", "insight")
                    .whereLayer("insight")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("face")
                    .mayOnlyBeAccessedByLayers("voice", "question", "post", "erasure")
                    .whereLayer("journal")
                    .mayOnlyBeAccessedByLayers(
                            "guideline", "nudge", "voice", "question", "reply", "post")
                    .whereLayer("rendering")
                    .mayOnlyBeAccessedByLayers("question", "post", "site")
                    .whereLayer("guideline")
                    .mayOnlyBeAccessedByLayers("nudge", "voice", "post", "site")
                    .because(
                            "face, guideline, journal <- voice <- question <- post, and intake <-"
                                    + " guest <- question, reply <- arrival; the site stands alone");
}
