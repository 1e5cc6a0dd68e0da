package io.loggia.profile.scim;

import io.loggia.profile.directory.Employment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is kept of a person, as the directory said it. */
@Embeddable
record Particulars(
        @Column(name = "user_name") String userName,
        @Column(name = "external_id") @Nullable String externalId,
        @Column(name = "formatted_name") @Nullable String formattedName,
        @Column(name = "given_name") @Nullable String givenName,
        @Column(name = "family_name") @Nullable String familyName,
        @Column(name = "display_name") @Nullable String displayName,
        @Nullable String title,
        @JdbcTypeCode(SqlTypes.JSON) List<EmailAddress> emails,
        @Column(name = "employee_number") @Nullable String employeeNumber,
        @Nullable String department,
        @Column(name = "manager_id") @Nullable UUID managerId) {

    /** What is left of whoever is erased. */
    static final Particulars NOTHING =
            new Particulars("", null, null, null, null, null, null, List.of(), null, null, null);

    static final int NAME = 80;

    Particulars {
        emails = List.copyOf(emails);
    }

    Employment employment() {
        return new Employment(name(), title, department, managerId);
    }

    /** What colleagues call somebody whose display name is not said. */
    String name() {
        if (displayName != null) {
            return displayName;
        }
        if (formattedName != null) {
            return formattedName;
        }
        if (givenName == null || familyName == null) {
            return givenName != null ? givenName : familyName != null ? familyName : userName;
        }
        return givenName + " " + familyName;
    }
}
