package io.loggia.outward.guest;

import java.util.UUID;

/** What somebody has sent and confirmed, and who it was. */
public record Confirmed(UUID guestRef, Unconfirmed content) {}
