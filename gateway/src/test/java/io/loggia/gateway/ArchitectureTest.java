package io.loggia.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.loggia.local.testing.HouseRules;

@AnalyzeClasses(packages = "io.loggia.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule featuresStandOnTheOnesToTheirLeft =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("guard")
                    .definedBy("io.loggia.gateway.guard")
                    .layer("keyfile")
                    .definedBy("io.loggia.gateway.keyfile")
                    .layer("session")
                    .definedBy("io.loggia.gateway.session")
                    .layer("passport")
                    .definedBy("io.loggia.gateway.passport")
                    .layer("identity")
                    .definedBy("io.loggia.gateway.identity")
                    .layer("throttle")
                    .definedBy("io.loggia.gateway.throttle")
                    .layer("contract")
                    .definedBy("io.loggia.gateway.contract")
                    .layer("routing")
                    .definedBy("io.loggia.gateway.routing")
                    .layer("stream")
                    .definedBy("io.loggia.gateway.stream")
                    .layer("login")
                    .definedBy("io.loggia.gateway.login")
                    .layer("proxy")
                    .definedBy("io.loggia.gateway.proxy")
                    .layer("export")
                    .definedBy("io.loggia.gateway.export")
                    .layer("digest")
                    .definedBy("io.loggia.gateway.digest")
                    .layer("page")
                    .definedBy("io.loggia.gateway.page")
                    .whereLayer("guard")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("login")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("proxy")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("export")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("digest")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("page")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("keyfile")
                    .mayOnlyBeAccessedByLayers("session", "passport")
                    .whereLayer("throttle")
                    .mayOnlyBeAccessedByLayers("contract", "login", "export", "proxy")
                    .whereLayer("contract")
                    .mayOnlyBeAccessedByLayers("routing")
                    .whereLayer("routing")
                    .mayOnlyBeAccessedByLayers("proxy")
                    .whereLayer("stream")
                    .mayOnlyBeAccessedByLayers("proxy")
                    .whereLayer("passport")
                    .mayOnlyBeAccessedByLayers("identity", "export", "digest", "proxy")
                    .whereLayer("session")
                    .mayOnlyBeAccessedByLayers("identity", "stream", "login")
                    .because(
                            "keyfile <- session, passport <- identity <- throttle, stream, and"
                                    + " throttle <- contract, login, export, proxy, and contract <- routing, and"
                                    + " routing, stream <- proxy");

    @ArchTest
    static final ArchRule theGatewayKnowsNoRedis =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.quarkus.redis..", "io.vertx.redis..")
                    .because("a flushed or absent Redis logs nobody out");
}
