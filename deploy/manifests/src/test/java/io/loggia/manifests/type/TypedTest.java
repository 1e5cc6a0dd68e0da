package io.loggia.manifests.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    private static final String SERVICE =
            """
            apiVersion: v1
            kind: Service
            metadata: {name: gateway}
            spec:
              ports:
                - {name: http, port: 8080}
            """;

    private static final String DATABASE =
            """
            apiVersion: postgresql.cnpg.io/v1
            kind: Database
            metadata: {name: feed}
            spec:
              cluster: {name: loggia-postgres}
              name: feed
              owner: feed
            """;

    @Test
    void whatIsAsItsTypeSaysHasNoErrors() {
        var typed = Typed.of(SERVICE + "---\n" + DATABASE);

        assertThat(typed.errors()).isEmpty();
        assertThat(typed.types()).containsExactly("postgresql.cnpg.io/v1 Database", "v1 Service");
        assertThat(typed.resources()).hasSize(2);
    }

    @Test
    void fieldThatAJavaTypeLacksIsNamed() {
        var typed = Typed.of(SERVICE.replace("port: 8080", "port: 8080, protcol: TCP"));

        assertThat(typed.errors())
                .isNotEmpty()
                .allSatisfy(
                        error ->
                                assertThat(error)
                                        .startsWith("v1 Service gateway")
                                        .contains("protcol"));
    }

    @Test
    void fieldThatKubernetesDemandsIsMissed() {
        var typed = Typed.of(SERVICE.replace(", port: 8080", ""));

        assertThat(typed.errors()).singleElement().asString().contains("`port` is not found");
    }

    @Test
    void fieldThatASchemaLacksIsNamed() {
        var typed = Typed.of(DATABASE.replace("owner: feed", "owner: feed\n  onwer: feed"));

        assertThat(typed.errors()).singleElement().asString().contains("onwer");
    }

    @Test
    void fieldThatASchemaDemandsIsMissed() {
        var typed = Typed.of(DATABASE.replace("  owner: feed\n", ""));

        assertThat(typed.errors()).singleElement().asString().contains("owner");
    }

    @Test
    void wordThatASchemaDoesNotHaveIsNamed() {
        var typed = Typed.of(DATABASE + "  databaseReclaimPolicy: burn\n");

        assertThat(typed.errors()).singleElement().asString().contains("databaseReclaimPolicy");
    }

    @Test
    void textInPlaceOfANumberIsNoticed() {
        var typed = Typed.of(SERVICE.replace("port: 8080", "port: '8080'"));

        assertThat(typed.errors()).isNotEmpty();
    }

    @Test
    void kindThatNobodyKnowsIsSaid() {
        var typed = Typed.of(SERVICE.replace("kind: Service", "kind: Servant"));

        assertThat(typed.unknown()).containsExactly("v1 Servant");
        assertThat(typed.types()).isEmpty();
    }
}
