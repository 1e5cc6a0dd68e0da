package io.loggia.profile.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.profile.ProblemException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupPatchTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void oneOperationRemovesAsManyMembersAsItNames() {
        assertThat(GroupPatch.read(removals(1, 150)).getOperations()).hasSize(150);
        assertThat(GroupPatch.read(removals(1, 0)).getOperations()).isEmpty();
    }

    @Test
    void aHundredOperationsAreTheMost() {
        assertThat(GroupPatch.read(removals(100, 1)).getOperations()).hasSize(100);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> GroupPatch.read(removals(101, 1)))
                .extracting(ProblemException::field)
                .isEqualTo("Operations");
    }

    private static ObjectNode removals(int operations, int members) {
        ObjectNode body = NODES.objectNode();
        body.putArray("schemas").add("urn:ietf:params:scim:api:messages:2.0:PatchOp");
        var list = body.putArray("Operations");
        for (int i = 0; i < operations; i++) {
            var value =
                    list.addObject().put("op", "remove").put("path", "members").putArray("value");
            for (int j = 0; j < members; j++) {
                value.addObject().put("value", UUID.randomUUID().toString());
            }
        }
        return body;
    }
}
