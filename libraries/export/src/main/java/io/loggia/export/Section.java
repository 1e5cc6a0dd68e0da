package io.loggia.export;

/**
 * A list of the export: its name there, and the query whose columns are what each item says, with
 * the parameter {@code person}. {@code filtered} if the service looks, too, which of the items the
 * person may still be told.
 */
public record Section(String name, boolean filtered, String sql) {

    public Section(String name, String sql) {
        this(name, false, sql);
    }

    public static Section filtered(String name, String sql) {
        return new Section(name, true, sql);
    }
}
