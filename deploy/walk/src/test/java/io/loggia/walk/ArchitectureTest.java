package io.loggia.walk;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.loggia.local.testing.HouseRules;

@AnalyzeClasses(packages = "io.loggia.walk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule packagesStandOnEachOtherInOneDirection =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("door")
                    .definedBy("io.loggia.walk.door")
                    .layer("installation")
                    .definedBy("io.loggia.walk.installation")
                    .layer("model")
                    .definedBy("io.loggia.walk.model")
                    .layer("company")
                    .definedBy("io.loggia.walk.company")
                    .layer("journey")
                    .definedBy("io.loggia.walk.journey")
                    .layer("screen")
                    .definedBy("io.loggia.walk.screen")
                    .layer("rebuild")
                    .definedBy("io.loggia.walk.rebuild")
                    .layer("walk")
                    .definedBy("io.loggia.walk")
                    .whereLayer("walk")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("journey")
                    .mayOnlyBeAccessedByLayers("walk")
                    .whereLayer("screen")
                    .mayOnlyBeAccessedByLayers("walk")
                    .whereLayer("rebuild")
                    .mayOnlyBeAccessedByLayers("walk")
                    .whereLayer("company")
                    .mayOnlyBeAccessedByLayers("walk")
                    .whereLayer("model")
                    .mayOnlyBeAccessedByLayers("company", "journey", "walk")
                    .whereLayer("installation")
                    .mayOnlyBeAccessedByLayers(
                            "model", "company", "journey", "screen", "rebuild", "walk")
                    .because("each is read with the ones it stands on, and no others");
}
