package io.loggia.profile;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.loggia.local.testing.HouseRules;
import io.loggia.local.testing.ServiceRules;

@AnalyzeClasses(packages = "io.loggia.profile", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest static final ArchTests services = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule featuresStandOnTheOnesToTheirLeft =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("handle")
                    .definedBy("io.loggia.profile.handle")
                    .layer("directory")
                    .definedBy("io.loggia.profile.directory")
                    .layer("scim")
                    .definedBy("io.loggia.profile.scim")
                    .layer("people")
                    .definedBy("io.loggia.profile.people")
                    .layer("identity")
                    .definedBy("io.loggia.profile.identity")
                    .layer("topic")
                    .definedBy("io.loggia.profile.topic")
                    .layer("finder")
                    .definedBy("io.loggia.profile.finder")
                    .layer("org")
                    .definedBy("io.loggia.profile.org")
                    .layer("group")
                    .definedBy("io.loggia.profile.group")
                    .layer("face")
                    .definedBy("io.loggia.profile.face")
                    .layer("erasure")
                    .definedBy("io.loggia.profile.erasure")
                    .layer("export")
                    .definedBy("io.loggia.profile.export")
                    .whereLayer("erasure")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("export")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("scim")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("group")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("face")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("org")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("finder")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("topic")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("people")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("identity")
                    .mayOnlyBeAccessedByLayers("people", "scim")
                    .whereLayer("directory")
                    .mayOnlyBeAccessedByLayers(
                            "people",
                            "scim",
                            "identity",
                            "topic",
                            "org",
                            "finder",
                            "face",
                            "group",
                            "erasure")
                    .because(
                            "handle <- directory <- identity <- people, scim,"
                                    + " and directory <- topic, org, finder, face, group,"
                                    + " erasure");
}
