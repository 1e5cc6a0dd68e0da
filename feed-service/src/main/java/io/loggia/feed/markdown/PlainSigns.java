package io.loggia.feed.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Lets a backslash take a sign all its meaning, also that of a name or an address: what stands
 * there is nothing but the sign, and cuts whatever it might have been a part of.
 */
final class PlainSigns implements InlineContentParserFactory, InlineContentParser {

    private static final String SIGNS = "@#:.";

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('\\');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        char sign = scanner.peek();
        if (SIGNS.indexOf(sign) < 0) {
            return ParsedInline.none();
        }
        scanner.next();
        return ParsedInline.of(new Reference(String.valueOf(sign)), scanner.position());
    }
}
