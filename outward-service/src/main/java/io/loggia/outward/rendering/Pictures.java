package io.loggia.outward.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.loggia.events.OutwardPicture;
import java.util.List;

/** The pictures under a post as they are kept: in one piece, in their order. */
public final class Pictures {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Pictures() {}

    public static String written(List<OutwardPicture> pictures) {
        try {
            return JSON.writeValueAsString(pictures);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON", e);
        }
    }

    public static List<OutwardPicture> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<OutwardPicture>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no pictures of ours", e);
        }
    }
}
