package io.loggia.export;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A service's part of what people take along.
 *
 * @param name the part's, in the archive
 * @param sections in the order in which they are written
 * @param caller who is asking for theirs
 * @param filter what of the filtered sections is told
 */
public record ExportPart(
        String name, List<Section> sections, Supplier<UUID> caller, Filter filter) {

    /** All items of all sections are told. */
    public ExportPart(String name, List<Section> sections, Supplier<UUID> caller) {
        this(name, sections, caller, (profileId, items) -> items);
    }

    /** Of some items those that the person may be told now, in their order. */
    @FunctionalInterface
    public interface Filter {

        List<Map<String, Object>> listTold(UUID profileId, List<Map<String, Object>> items);
    }
}
