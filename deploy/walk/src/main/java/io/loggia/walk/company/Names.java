package io.loggia.walk.company;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A name for every number, always the same: 48 given and 64 family names, spread so that neighbours
 * differ. The first 3,072 numbers have a name of their own; later ones carry how often it was
 * given.
 */
final class Names {

    private static final List<String> GIVEN =
            List.of(
                    "Adela", "Amadou", "Anouk", "Arjun", "Aylin", "Bence", "Birgit", "Caio",
                    "Cécile", "Dalia", "Dmitri", "Edith", "Elif", "Emeka", "Esteban", "Farah",
                    "Fiona", "Goran", "Greta", "Haruki", "Hélène", "Ibrahim", "Ines", "Ivo",
                    "Jasmin", "Jorge", "Kalina", "Kofi", "Laila", "Léon", "Lucía", "Magnus", "Mei",
                    "Mirko", "Nadia", "Noé", "Olga", "Pavel", "Priya", "Quentin", "Rosalie",
                    "Samir", "Saskia", "Tomás", "Usha", "Viktor", "Yara", "Zoë");

    private static final List<String> FAMILY =
            List.of(
                    "Abara",
                    "Albrecht",
                    "Almeida",
                    "Andersen",
                    "Bakker",
                    "Balogh",
                    "Bianchi",
                    "Bouchard",
                    "Calderón",
                    "Castel",
                    "Chaudhry",
                    "Costa",
                    "Delacroix",
                    "Dvořák",
                    "Ekström",
                    "Endo",
                    "Fässler",
                    "Ferrari",
                    "Fontaine",
                    "Garrido",
                    "Grigorov",
                    "Haddad",
                    "Halvorsen",
                    "Horváth",
                    "Ibáñez",
                    "Ivanova",
                    "Jansen",
                    "Jovanović",
                    "Kamara",
                    "Keller",
                    "Kimura",
                    "Kowalczyk",
                    "Laurent",
                    "Lehtonen",
                    "Lindqvist",
                    "Lombardi",
                    "Marchetti",
                    "Mensah",
                    "Moreau",
                    "Müller",
                    "Nakamura",
                    "Nguyen",
                    "Novák",
                    "Okafor",
                    "Oliveira",
                    "Orlova",
                    "Papadakis",
                    "Petrov",
                    "Quispe",
                    "Rahman",
                    "Rossi",
                    "Sanders",
                    "Schäfer",
                    "Sharma",
                    "Silva",
                    "Sørensen",
                    "Takahashi",
                    "Tanaka",
                    "Ueda",
                    "Van Dijk",
                    "Vasquez",
                    "Weiss",
                    "Yılmaz",
                    "Zimmermann");

    /** Shares no factor with the number of names, so that every name comes once in a round. */
    private static final long STRIDE = 1931;

    private Names() {}

    static String displayName(int number) {
        var round = round(number);
        return name(number) + (round == 1 ? "" : " " + round);
    }

    /** The name in plain small letters: 26 letters, {@code _} between. */
    static String handle(int number) {
        var plain =
                Normalizer.normalize(name(number), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('ø', 'o')
                        .replace('ı', 'i')
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '_');
        var round = round(number);
        return plain + (round == 1 ? "" : "_" + round);
    }

    private static String name(int number) {
        var place = (int) (number * STRIDE % names());
        return GIVEN.get(place % GIVEN.size()) + " " + FAMILY.get(place / GIVEN.size());
    }

    private static int round(int number) {
        return number / names() + 1;
    }

    private static int names() {
        return GIVEN.size() * FAMILY.size();
    }
}
