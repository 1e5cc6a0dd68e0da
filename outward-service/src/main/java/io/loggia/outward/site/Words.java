package io.loggia.outward.site;

import io.loggia.outward.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/** What the site says itself, in one language; what people wrote stays as they wrote it. */
public final class Words {

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    /** One hour and one day would be too rough. */
    private static final int MINUTES_OF_HOURS = 120;

    private static final int HOURS_OF_DAYS = 48;

    private final Language language;
    private final ResourceBundle texts;
    private final DateTimeFormatter date;
    private final DateTimeFormatter moment;

    private Words(Language language) {
        Locale locale = Locale.of(language.tag());
        this.language = language;
        this.texts =
                ResourceBundle.getBundle(
                        "io.loggia.outward.site.words",
                        locale,
                        Words.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        Locale region = language == Language.EN ? Locale.UK : Locale.GERMANY;
        this.date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(region)
                        .withZone(ZoneOffset.UTC);
        this.moment =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(region)
                        .withZone(ZoneOffset.UTC);
    }

    static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    Language language() {
        return language;
    }

    /** The text of a key, which exists in every language. */
    public String say(String key) {
        try {
            return texts.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no words for " + key, e);
        }
    }

    /** The same, about something. */
    public String say(String key, Object about) {
        return say(key).replace("{}", about.toString());
    }

    /** How long something took or has taken, in one unit: minutes, hours, or days. */
    String span(Duration time) {
        long minutes = Math.max(1, time.toMinutes());
        if (minutes < MINUTES_OF_HOURS) {
            return minutes == 1 ? say("span.minute") : say("span.minutes", minutes);
        }
        long hours = time.toHours();
        return hours < HOURS_OF_DAYS ? say("span.hours", hours) : say("span.days", time.toDays());
    }

    String date(Instant time) {
        return date.format(time);
    }

    /** To the minute, in UTC, which it says. */
    String moment(Instant time) {
        return moment.format(time) + " UTC";
    }
}
