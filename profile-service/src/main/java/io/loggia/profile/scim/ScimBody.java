package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import io.loggia.profile.ProfileProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/**
 * A body as this service reads JSON, made into a document in which names have no case (RFC 7643,
 * 2.1): the same name in two cases is a name twice.
 */
@ApplicationScoped
class ScimBody {

    private final ObjectMapper strict;

    ScimBody(ObjectMapper strict) {
        this.strict = strict;
    }

    ObjectNode read(byte[] body) throws IOException {
        if (!strict.readTree(body).isObject()) {
            throw ProfileProblem.INVALID_BODY.exception();
        }
        return (ObjectNode)
                JsonUtils.getObjectReader()
                        .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                        .readTree(body);
    }
}
