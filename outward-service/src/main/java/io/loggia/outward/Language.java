package io.loggia.outward;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which this service speaks for itself. */
public enum Language {
    EN,
    DE;

    /** The first that is spoken here among those that somebody reads; English if none is. */
    public static Language of(List<Locale> readable) {
        return readable.stream()
                .flatMap(locale -> find(locale.getLanguage()).stream())
                .findFirst()
                .orElse(EN);
    }

    public static Optional<Language> find(String tag) {
        for (Language known : values()) {
            if (known.tag().equals(tag)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** As in {@code lang="en"}. */
    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
