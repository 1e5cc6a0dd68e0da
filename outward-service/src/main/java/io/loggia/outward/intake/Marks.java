package io.loggia.outward.intake;

/** Characters that change how others look, or do not show at all. */
final class Marks {

    private Marks() {}

    /** Whether some letter carries more marks than that. */
    static boolean pileUp(String text, int most) {
        int onThis = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            onThis = isMark(text.codePointAt(at)) ? onThis + 1 : 0;
            if (onThis > most) {
                return true;
            }
        }
        return false;
    }

    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> false;
        };
    }

    /** Embeddings, overrides and isolates of the bidirectional algorithm (UAX #9). */
    static boolean turnsAround(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Formats, fillers and blanks that count as letters or symbols. */
    static boolean isBlank(int c) {
        return switch (c) {
            case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                    Character.getType(c) == Character.FORMAT
                            || Character.getType(c) == Character.UNASSIGNED
                            || Character.getType(c) == Character.CONTROL
                            || Character.isSpaceChar(c);
        };
    }
}
