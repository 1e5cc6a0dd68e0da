package io.loggia.follow.suggestion;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why somebody is suggested. What a reason counts for is its own affair; the sum of the points
 * makes the order.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FollowedBy.class, name = FollowedBy.KIND),
    @JsonSubTypes.Type(value = Complements.class, name = Complements.KIND),
    @JsonSubTypes.Type(value = SameTopics.class, name = SameTopics.KIND),
    @JsonSubTypes.Type(value = BridgesDepartments.class, name = BridgesDepartments.KIND)
})
@Schema(
        name = "SuggestionReason",
        oneOf = {FollowedBy.class, Complements.class, SameTopics.class, BridgesDepartments.class},
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = FollowedBy.KIND, schema = FollowedBy.class),
            @DiscriminatorMapping(value = Complements.KIND, schema = Complements.class),
            @DiscriminatorMapping(value = SameTopics.KIND, schema = SameTopics.class),
            @DiscriminatorMapping(
                    value = BridgesDepartments.KIND,
                    schema = BridgesDepartments.class)
        })
sealed interface Reason permits FollowedBy, Complements, SameTopics, BridgesDepartments {

    int points();
}
