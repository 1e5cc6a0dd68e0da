package io.loggia.outward.site;

/** What a text may hold in XML 1.0 (production 2); the rest, which nobody can see, is left out. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x1_0000;
    }
}
