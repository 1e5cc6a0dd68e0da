package io.loggia.outward.nudge;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * A regular expression as people write them, in the syntax of RE2: whatever it is, a text is read
 * once. Look-around and references back do not exist there.
 */
record Expression(Pattern pattern) {

    /** Steps that one character of a text may cost at most. */
    private static final int MOST_STEPS = 500;

    /** How large an expression may become before it is looked at: {@code (a{99}){99}} is short. */
    private static final long MOST_UNROLLED = 20_000;

    private static final java.util.regex.Pattern REPEATED =
            java.util.regex.Pattern.compile("(\\)?)\\{([0-9]{1,9})(?:,([0-9]{0,9}))?}");

    /** Empty for what is no expression, or too large a one. */
    static Optional<Expression> parse(String text) {
        if (unrolled(text) > MOST_UNROLLED) {
            return Optional.empty();
        }
        try {
            Pattern pattern = Pattern.compile(text);
            return pattern.programSize() <= MOST_STEPS
                    ? Optional.of(new Expression(pattern))
                    : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    static Expression of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an expression"));
    }

    int steps() {
        return pattern.programSize();
    }

    boolean isAllOf(String text) {
        return pattern.matches(text);
    }

    Stream<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found.stream();
    }

    /** Not less than what the expression becomes once its counted repetitions are written out. */
    private static long unrolled(String text) {
        long groups = 1;
        long longest = 1;
        for (MatchResult repeated : REPEATED.matcher(text).results().toList()) {
            String upTo = repeated.group(3);
            boolean open = upTo == null || upTo.isEmpty();
            long times = Math.max(1, Long.parseLong(open ? repeated.group(2) : upTo));
            if (repeated.group(1).isEmpty()) {
                longest = Math.max(longest, times);
            } else {
                groups = Math.min(MOST_UNROLLED + 1, groups * times);
            }
        }
        return text.length() * Math.min(MOST_UNROLLED, longest) * groups;
    }
}
