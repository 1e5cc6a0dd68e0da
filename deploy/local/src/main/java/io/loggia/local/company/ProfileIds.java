package io.loggia.local.company;

import io.loggia.local.parts.PartFailure;
import java.util.Map;

/** The ids that the people of the demo company have got, by handle. */
record ProfileIds(Map<String, String> byHandle) {

    String of(String handle) {
        String id = byHandle.get(handle);
        if (id == null) {
            throw new PartFailure("The files of the demo company name somebody unknown: " + handle);
        }
        return id;
    }
}
