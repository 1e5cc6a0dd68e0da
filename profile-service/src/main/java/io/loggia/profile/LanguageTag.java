package io.loggia.profile;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * A language and where it is spoken, as BCP 47 writes it ({@code de}, {@code pt-BR}); how to sort
 * or count in it says nothing of a person and is refused.
 */
public final class LanguageTag {

    private LanguageTag() {}

    /** The one spelling of a tag. */
    public static Optional<String> parse(String text) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(text).build();
            return language.getLanguage().isEmpty() || language.hasExtensions()
                    ? Optional.empty()
                    : Optional.of(language.toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
