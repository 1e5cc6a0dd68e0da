package io.loggia.local;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.loggia.local", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesStandOnEachOtherInOneDirection =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("mailbox")
                    .definedBy("io.loggia.local.mailbox")
                    .layer("parts")
                    .definedBy("io.loggia.local.parts")
                    .layer("company")
                    .definedBy("io.loggia.local.company")
                    .layer("house")
                    .definedBy("io.loggia.local.house")
                    .layer("deadletters")
                    .definedBy("io.loggia.local.deadletters")
                    .layer("testing")
                    .definedBy("io.loggia.local.testing")
                    .layer("commands")
                    .definedBy("io.loggia.local")
                    .whereLayer("commands")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("testing")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("mailbox")
                    .mayOnlyBeAccessedByLayers("parts")
                    .whereLayer("deadletters")
                    .mayOnlyBeAccessedByLayers("commands")
                    .whereLayer("house")
                    .mayOnlyBeAccessedByLayers("commands")
                    .whereLayer("company")
                    .mayOnlyBeAccessedByLayers("house", "testing")
                    .because("tests need the parts and the company, and no installation");
}
