package io.loggia.follow;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.loggia.local.testing.HouseRules;
import io.loggia.local.testing.ServiceRules;

@AnalyzeClasses(packages = "io.loggia.follow", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest static final ArchTests services = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule featuresStandOnTheOnesToTheirLeft =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("profile")
                    .definedBy("io.loggia.follow.profile")
                    .layer("block")
                    .definedBy("io.loggia.follow.block")
                    .layer("tie")
                    .definedBy("io.loggia.follow.tie")
                    .layer("intake")
                    .definedBy("io.loggia.follow.intake")
                    .layer("group")
                    .definedBy("io.loggia.follow.group")
                    .layer("suggestion")
                    .definedBy("io.loggia.follow.suggestion")
                    .layer("graph")
                    .definedBy("io.loggia.follow.graph")
                    .layer("erasure")
                    .definedBy("io.loggia.follow.erasure")
                    .layer("export")
                    .definedBy("io.loggia.follow.export")
                    .whereLayer("erasure")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("export")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("intake")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("group")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("suggestion")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("graph")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("tie")
                    .mayOnlyBeAccessedByLayers("intake", "suggestion", "group", "erasure")
                    .whereLayer("block")
                    .mayOnlyBeAccessedByLayers("tie", "group")
                    .whereLayer("profile")
                    .mayOnlyBeAccessedByLayers(
                            "tie", "intake", "suggestion", "graph", "group", "erasure")
                    .because(
                            "profile, block <- tie <- intake, suggestion, group, erasure;"
                                    + " profile <- graph");
}
