package io.loggia.profile.scim;

import java.util.Map;
import java.util.Objects;

/**
 * An attribute that can be searched by: what stands for it in SQL, how it is compared, and, of one
 * with many values, around which condition the search for one of them stands.
 */
record Column(String sql, Comparison comparison, String around) {

    /** How values are compared: names have no case, keys have. */
    enum Comparison {
        NAME,
        KEY,
        FLAG,
        TIME
    }

    static final String EMAILS =
            "EXISTS (SELECT FROM jsonb_array_elements(emails) AS email WHERE %s)";

    private static final String ITSELF = "%s";

    static final Map<String, Column> OF_EMAILS =
            Map.of(
                    "value", name("email ->> 'value'"),
                    "type", name("email ->> 'type'"),
                    "primary",
                            new Column(
                                    "coalesce(CAST(email ->> 'primary' AS boolean), false)",
                                    Comparison.FLAG,
                                    ITSELF));

    static final Map<String, Column> OF_USERS =
            Map.ofEntries(
                    Map.entry("id", key("CAST(profile_id AS text)")),
                    Map.entry("externalid", key("external_id")),
                    Map.entry("username", name("user_name")),
                    Map.entry("displayname", name("display_name")),
                    Map.entry("name.formatted", name("formatted_name")),
                    Map.entry("name.givenname", name("given_name")),
                    Map.entry("name.familyname", name("family_name")),
                    Map.entry("title", name("title")),
                    Map.entry("active", new Column("active", Comparison.FLAG, ITSELF)),
                    Map.entry("emails", inEmails("value")),
                    Map.entry("emails.value", inEmails("value")),
                    Map.entry("emails.type", inEmails("type")),
                    Map.entry("emails.primary", inEmails("primary")),
                    Map.entry(ofEmployees("employeenumber"), name("employee_number")),
                    Map.entry(ofEmployees("department"), name("department")),
                    Map.entry(ofEmployees("manager"), key("CAST(manager_id AS text)")),
                    Map.entry(ofEmployees("manager.value"), key("CAST(manager_id AS text)")),
                    Map.entry("meta.created", new Column("created_at", Comparison.TIME, ITSELF)),
                    Map.entry(
                            "meta.lastmodified",
                            new Column("changed_at", Comparison.TIME, ITSELF)));

    static final Map<String, Column> OF_GROUPS =
            Map.ofEntries(
                    Map.entry("id", key("CAST(profile_id AS text)")),
                    Map.entry("externalid", key("external_id")),
                    Map.entry("displayname", name("display_name")),
                    Map.entry("members", inMembers()),
                    Map.entry("members.value", inMembers()),
                    Map.entry("meta.created", new Column("created_at", Comparison.TIME, ITSELF)),
                    Map.entry(
                            "meta.lastmodified",
                            new Column("changed_at", Comparison.TIME, ITSELF)));

    private static Column inMembers() {
        return new Column(
                "CAST(m.person_id AS text)",
                Comparison.KEY,
                "EXISTS (SELECT FROM provisioned_member m JOIN provisioned_person p"
                        + " ON p.profile_id = m.person_id AND NOT p.dropped"
                        + " WHERE m.group_id = provisioned_group.profile_id AND m.member AND %s)");
    }

    private static Column name(String sql) {
        return new Column(sql, Comparison.NAME, ITSELF);
    }

    private static Column key(String sql) {
        return new Column(sql, Comparison.KEY, ITSELF);
    }

    private static Column inEmails(String name) {
        Column inside = Objects.requireNonNull(OF_EMAILS.get(name));
        return new Column(inside.sql, inside.comparison, EMAILS);
    }

    private static String ofEmployees(String name) {
        return "urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:" + name;
    }
}
