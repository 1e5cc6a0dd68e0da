package io.loggia.profile.export;

/** A list of the export: its name there, and the query whose columns are what each item says. */
record Section(String name, String sql) {}
