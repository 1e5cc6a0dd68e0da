package io.loggia.outward.site;

/** The beginning of a text, in one line. */
final class Excerpt {

    private Excerpt() {}

    /** At most so many characters, cut where a word ends if one does near there. */
    static String of(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, most));
        int space = cut.lastIndexOf(' ');
        return (space > most / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
