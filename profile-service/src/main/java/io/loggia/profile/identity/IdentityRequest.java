package io.loggia.profile.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the OIDC provider says about somebody who logs in. Issuer and subject are the identity. */
record IdentityRequest(
        @NotNull @Pattern(regexp = "[!-~]{1,255}") String issuer,
        @NotNull @Pattern(regexp = "[!-~]{1,255}") String subject,
        @Size(max = 255) @Nullable String preferredUsername,
        @Size(max = 1_000) @Nullable String displayName,
        @NotNull @Size(max = 1_000) List<@NotNull @Size(max = 255) String> roles,
        @Pattern(regexp = "[!-~]{1,255}") @Nullable String clientId) {

    private static final String EMPLOYEE = "employee";
    private static final String SYSTEM = "system";
    private static final String PROVISIONER = "provisioner";
    private static final String PROBE = "probe";

    boolean employee() {
        return roles.contains(EMPLOYEE);
    }

    /** The client that asks for itself, not for one of the people who work here. */
    Optional<String> systemsClient() {
        return roles.contains(SYSTEM) && !employee()
                ? Optional.ofNullable(clientId)
                : Optional.empty();
    }

    /** The program by which the company brings its people in. */
    boolean provisioner() {
        return roles.contains(PROVISIONER) && !employee();
    }

    /** One of those that post and read all day, to see whether that works. */
    boolean probe() {
        return roles.contains(PROBE) && !employee();
    }
}
