package io.loggia.local.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What holds for services beyond {@link HouseRules}, which the gateway shares. Law 6 is stated
 * here; that reads work without neighbours is shown by every {@code *IT} of a service, since none
 * of the others runs there.
 */
public final class ServiceRules {

    @ArchTest
    static final ArchRule noServiceCallsAnotherWhileAnsweringARead =
            noClasses()
                    // Sends to receivers that are no neighbours, and never while somebody reads.
                    .that()
                    .haveNameNotMatching("io\\.loggia\\.feed\\.carrier\\.(Carrier|AnswerReader)")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net.http..",
                            "jakarta.ws.rs.client..",
                            "org.eclipse.microprofile.rest.client..",
                            "io.vertx.ext.web.client..",
                            "io.vertx.mutiny.ext.web.client..",
                            "org.apache.http..",
                            "okhttp3..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.net\\.(Socket|(Http)?URLConnection)")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("io\\.vertx\\.(mutiny\\.)?core\\.http\\.HttpClient.*")
                    .because("its outage would be ours (law 6); events keep what a read needs");

    private ServiceRules() {}
}
