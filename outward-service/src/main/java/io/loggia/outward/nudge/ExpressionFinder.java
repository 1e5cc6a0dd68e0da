package io.loggia.outward.nudge;

import java.util.List;
import java.util.stream.Stream;

/** Finds by expressions that people wrote, in as much of a text as a post can have. */
record ExpressionFinder(List<Expression> expressions) implements Finder {

    /** A post has at most 5,000 characters, of two units each. */
    private static final int MOST_READ = 10_000;

    static Finder of(List<String> expressions) {
        return expressions.isEmpty()
                ? Finder.none()
                : new ExpressionFinder(expressions.stream().map(Expression::of).toList());
    }

    @Override
    public Stream<Span> in(Writing writing) {
        String text = writing.text();
        String read = text.length() > MOST_READ ? text.substring(0, MOST_READ) : text;
        return expressions.stream().flatMap(expression -> expression.in(read));
    }
}
