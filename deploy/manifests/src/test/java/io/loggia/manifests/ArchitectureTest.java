package io.loggia.manifests;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.loggia.local.testing.HouseRules;

@AnalyzeClasses(packages = "io.loggia.manifests", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule packagesStandOnEachOtherInOneDirection =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("rendered")
                    .definedBy("io.loggia.manifests.rendered")
                    .layer("type")
                    .definedBy("io.loggia.manifests.type")
                    .layer("configuration")
                    .definedBy("io.loggia.manifests.configuration")
                    .layer("policy")
                    .definedBy("io.loggia.manifests.policy")
                    .layer("manifests")
                    .definedBy("io.loggia.manifests")
                    .whereLayer("manifests")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("policy")
                    .mayOnlyBeAccessedByLayers("manifests")
                    .whereLayer("configuration")
                    .mayOnlyBeAccessedByLayers("policy", "manifests")
                    .whereLayer("type")
                    .mayOnlyBeAccessedByLayers("manifests")
                    .whereLayer("rendered")
                    .mayOnlyBeAccessedByLayers("manifests")
                    .because("each is read with the ones it stands on, and no others");
}
