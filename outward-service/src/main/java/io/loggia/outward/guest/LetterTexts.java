package io.loggia.outward.guest;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What letters say, in every language that is spoken here. */
@ApplicationScoped
class LetterTexts {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final OutwardConfig config;

    LetterTexts(OutwardConfig config) {
        this.config = config;
    }

    LetterText in(Language language, Letter letter) {
        return switch (letter) {
            case Letter.Confirm(var address) ->
                    text(language, "confirm", Map.of("address", address));
            case Letter.Answered(var question, var status, var name) ->
                    text(
                            language,
                            "answered",
                            Map.of("question", question, "status", status, "name", name));
            case Letter.Declined(var question, var status, var reason) ->
                    text(
                            language,
                            "declined",
                            Map.of("question", question, "status", status, "reason", reason));
        };
    }

    private LetterText text(Language language, String kind, Map<String, String> about) {
        ResourceBundle words =
                ResourceBundle.getBundle(
                        "io.loggia.outward.guest.letters",
                        Locale.of(language.tag()),
                        LetterTexts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        String end = filled(words.getString("end"), about);
        return new LetterText(
                kind,
                filled(words.getString(kind + ".subject"), about),
                filled(words.getString(kind + ".body"), about) + "\n\n" + end + "\n");
    }

    /** Once, so that what somebody wrote is not taken for a place to be filled. */
    private String filled(String text, Map<String, String> about) {
        return PLACE.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1).equals("company")
                                                ? config.companyName()
                                                : about.getOrDefault(found.group(1), "")));
    }
}
