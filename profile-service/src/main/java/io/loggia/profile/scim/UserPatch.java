package io.loggia.profile.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchOpType;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.utils.JsonUtils;
import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A PATCH (RFC 7644, 3.5.2): its operations are applied in their order, all or none. */
final class UserPatch {

    private static final String OPERATIONS = "Operations";
    private static final int MOST = 100;
    private static final int LONGEST_PATH = 500;
    private static final Set<String> NOT_FROM_HERE = Set.of("id", "meta", "schemas", "groups");

    private UserPatch() {}

    static PatchRequest read(ObjectNode body) {
        requireOperations(body);
        return parse(body);
    }

    static void requireOperations(ObjectNode body) {
        JsonNode operations = body.path(OPERATIONS);
        if (!operations.isArray() || operations.isEmpty() || operations.size() > MOST) {
            throw ProfileProblem.INVALID_BODY.at(OPERATIONS, "must be a list of 1 to " + MOST);
        }
    }

    /** Of operations whose number has been looked at. */
    static PatchRequest parse(ObjectNode body) {
        body.path(OPERATIONS).forEach(UserPatch::settle);
        try {
            return Objects.requireNonNull(JsonUtils.nodeToValue(body, PatchRequest.class));
        } catch (JsonProcessingException e) {
            throw Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                    .filter(BadRequestException.class::isInstance)
                    .findFirst()
                    .map(cause -> refusal((BadRequestException) cause))
                    .orElseGet(() -> ProfileProblem.INVALID_BODY.at(OPERATIONS));
        }
    }

    private static void settle(JsonNode operation) {
        JsonNode path = operation.path("path");
        if (path.isMissingNode() && "remove".equalsIgnoreCase(operation.path("op").asText())) {
            throw ProfileProblem.NO_TARGET.at("path");
        }
        if (path.isTextual() && operation instanceof ObjectNode object) {
            if (path.textValue().length() > LONGEST_PATH) {
                throw ProfileProblem.INVALID_PATH.at("path", "is too long");
            }
            object.put("path", UserSchema.shortened(path.textValue()));
        }
    }

    static void apply(PatchRequest request, ObjectNode document) {
        Set<String> primaryBefore = primaries(document);
        try {
            for (PatchOperation operation : request) {
                apply(operation, document);
            }
        } catch (ScimException e) {
            throw refusal(e);
        }
        leaveOnePrimary(document, primaryBefore);
    }

    private static void apply(PatchOperation operation, ObjectNode document) throws ScimException {
        Path path = operation.getPath();
        if (path != null && path.getSchemaUrn() == null && path.size() > 0) {
            String name = path.getElement(0).getAttribute();
            if (NOT_FROM_HERE.contains(name.toLowerCase(Locale.ROOT))) {
                throw ProfileProblem.IMMUTABLE.at(name);
            }
        }
        JsonNode value = operation.getJsonNode();
        if (path != null && value != null && isOfValueThatIsThere(operation, path, document)) {
            JsonUtils.replaceValue(path, document, value);
        } else {
            operation.apply(document);
        }
    }

    /** To add what has one value already is to replace it (3.5.2.1); the library refuses. */
    private static boolean isOfValueThatIsThere(
            PatchOperation operation, Path path, ObjectNode document) throws ScimException {
        return operation.getOpType() == PatchOpType.ADD
                && path.size() > 1
                && path.getElement(0).getValueFilter() != null
                && JsonUtils.pathExists(path, document);
    }

    /** Who becomes the primary value takes that from the one before (3.5.2). */
    private static void leaveOnePrimary(ObjectNode document, Set<String> primaryBefore) {
        if (primaries(document).size() > 1) {
            emails(document)
                    .filter(email -> primaryBefore.contains(email.path("value").asText()))
                    .forEach(email -> email.remove(UserSchema.PRIMARY));
        }
    }

    private static Set<String> primaries(ObjectNode document) {
        Set<String> values = new HashSet<>();
        emails(document)
                .filter(email -> email.path(UserSchema.PRIMARY).asBoolean())
                .forEach(email -> values.add(email.path(UserSchema.VALUE).asText()));
        return values;
    }

    private static Stream<ObjectNode> emails(ObjectNode document) {
        return document.path(UserSchema.EMAILS)
                .valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    /** The library's words repeat what was sent; they stay here. */
    private static ProblemException refusal(ScimException e) {
        return switch (String.valueOf(e.getScimError().getScimType())) {
            case BadRequestException.INVALID_PATH -> ProfileProblem.INVALID_PATH.at("path");
            case BadRequestException.INVALID_FILTER -> ProfileProblem.INVALID_FILTER.at("path");
            case BadRequestException.NO_TARGET -> ProfileProblem.NO_TARGET.at("path");
            case BadRequestException.INVALID_VALUE -> ProfileProblem.INVALID_FIELD.at("value");
            default -> ProfileProblem.INVALID_BODY.at(OPERATIONS);
        };
    }
}
