package io.loggia.gateway.login;

import java.net.URI;

/** Where a browser goes to end its session at the provider as well. */
public record LogoutView(URI location) {}
