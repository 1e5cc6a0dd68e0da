package io.loggia.feed.activity;

/**
 * Makes of a value a text that is in Markdown what it is to the eye: on one line, and no sign in it
 * means anything, neither a link nor a list nor somebody's name.
 */
final class MarkdownEscape {

    /** ASCII punctuation that means nothing in a post, and is left as it is. */
    private static final String HARMLESS = ",;?'\"/%$";

    private MarkdownEscape() {}

    static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        value.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .forEach(
                        c -> {
                            if (isSign(c)) {
                                escaped.append('\\');
                            }
                            escaped.appendCodePoint(c);
                        });
        return escaped.toString();
    }

    private static boolean isSign(int c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c) && HARMLESS.indexOf(c) < 0;
    }
}
