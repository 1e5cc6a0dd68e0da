package io.loggia.feed.export;

/**
 * A list of the export: its name there, and the query whose columns are what each item says; {@code
 * aboutPosts} if each is about a post, and only told while the person may see that.
 */
record Section(String name, boolean aboutPosts, String sql) {

    Section(String name, String sql) {
        this(name, false, sql);
    }

    static Section aboutPosts(String name, String sql) {
        return new Section(name, true, sql);
    }
}
