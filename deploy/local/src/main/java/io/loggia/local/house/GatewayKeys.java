package io.loggia.local.house;

import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.PassportKeys;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Secrets;
import io.loggia.local.parts.SessionKeys;
import java.nio.file.Path;

/** The gateway's files of keys, where an installation keeps them. */
public final class GatewayKeys {

    private GatewayKeys() {}

    /**
     * Made if it is missing. Where one secret sealed sessions before, that is the first of its
     * keys.
     */
    public static Path of(Place place, KeyKind kind) {
        return switch (kind) {
            case PASSPORT -> PassportKeys.in(place.folder("passports"));
            case SESSIONS ->
                    SessionKeys.in(
                            place.folder("sessions"), Secrets.of(place).find("gateway.session"));
        };
    }
}
