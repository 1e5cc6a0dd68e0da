package io.loggia.outward.rendering;

import io.loggia.outward.Language;
import org.jspecify.annotations.Nullable;

/** Who says it, and that they work here, or did: stands at everything that leaves. */
public final class AuthorLine {

    private AuthorLine() {}

    /** As in {@code Ada Byron, Engineer at Example Ltd}. */
    public static String of(
            String name, @Nullable String title, String company, Language language) {
        return title == null || title.isBlank()
                ? name + " " + at(company, language)
                : name + ", " + role(title, company, language);
    }

    /** The same without the name, for where it stands beside. */
    public static String role(@Nullable String title, String company, Language language) {
        return title == null || title.isBlank()
                ? at(company, language)
                : title + " " + at(company, language);
    }

    /** As in {@code Ada Byron, formerly Engineer at Example Ltd}. */
    public static String former(
            String name, @Nullable String title, String company, Language language) {
        return name + ", " + formerRole(title, company, language);
    }

    /** The same without the name. */
    public static String formerRole(@Nullable String title, String company, Language language) {
        String role = role(title, company, language);
        return switch (language) {
            case EN -> "formerly " + role;
            case DE -> "früher " + role;
        };
    }

    public static String at(String company, Language language) {
        return switch (language) {
            case EN -> "at " + company;
            case DE -> "bei " + company;
        };
    }
}
