package io.loggia.outward.guest;

import io.loggia.outward.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Stands here until the letters of guests are merged. */
@ApplicationScoped
public class Letters {

    /** Writes a letter, in the caller's transaction. */
    public void write(UUID guestRef, Language language, Letter letter) {}
}
