package io.loggia.walk.company;

import io.loggia.events.TopicSlug;
import java.util.List;
import java.util.Locale;

/** A field of work for every department's number, always the same, and the topic named after it. */
final class Departments {

    private static final List<String> FIELDS =
            List.of(
                    "Acoustics",
                    "Aerodynamics",
                    "Archives",
                    "Astronomy",
                    "Batteries",
                    "Biophysics",
                    "Botany",
                    "Catalysis",
                    "Ceramics",
                    "Climate",
                    "Coatings",
                    "Combustion",
                    "Cryogenics",
                    "Crystals",
                    "Detectors",
                    "Ecology",
                    "Electronics",
                    "Enzymes",
                    "Fermentation",
                    "Genomics",
                    "Geodesy",
                    "Glaciology",
                    "Hydrology",
                    "Imaging",
                    "Lasers",
                    "Linguistics",
                    "Magnetism",
                    "Materials",
                    "Mechanics",
                    "Metrology",
                    "Microscopy",
                    "Nanotubes",
                    "Neuroscience",
                    "Oceanography",
                    "Optics",
                    "Photonics",
                    "Plasma",
                    "Polymers",
                    "Proteins",
                    "Robotics",
                    "Seismology",
                    "Semiconductors",
                    "Spectroscopy",
                    "Statistics",
                    "Sustainability",
                    "Turbines",
                    "Vaccines",
                    "Zoology");

    private Departments() {}

    static String name(int department) {
        var round = department / FIELDS.size() + 1;
        return FIELDS.get(department % FIELDS.size()) + (round == 1 ? "" : " " + round);
    }

    static TopicSlug topic(int department) {
        return TopicSlug.of(name(department).toLowerCase(Locale.ROOT).replace(' ', '_'));
    }
}
