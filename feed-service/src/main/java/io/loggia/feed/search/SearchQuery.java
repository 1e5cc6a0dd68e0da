package io.loggia.feed.search;

import io.loggia.events.Audience;
import io.loggia.events.TopicSlug;
import io.loggia.feed.FeedProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as typed: words, "phrases", {@code from:@handle}, {@code in:handle},
 * {@code #topic}, {@code before:} and {@code after:} a day (UTC, that day itself left out), {@code
 * audience:outside}, {@code inside} or {@code group}. Of an operator that is there twice the last
 * counts. What is no operator is words, whatever it looks like.
 */
record SearchQuery(
        Typed typed,
        List<SearchTerm> terms,
        List<TopicSlug> topics,
        @Nullable String author,
        @Nullable String group,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        @Nullable Audience audience) {

    static final int LONGEST = 256;

    private static final String FIELD = "q";
    private static final int MOST = 16;
    private static final Pattern QUOTATION = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb]");
    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"?|(\\S+)");
    private static final Pattern OPERATOR =
            Pattern.compile("(from|in|before|after|audience):@?(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile("[a-z0-9_]{1,64}");

    /** From all values of the query parameter. */
    static SearchQuery of(List<String> values) {
        if (values.size() > 1) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "given more than once");
        }
        String text = values.isEmpty() ? "" : values.getFirst();
        if (text.isBlank()
                || text.length() > LONGEST
                || !text.codePoints().allMatch(c -> fits(c))) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "from 1 to 256 characters in one line");
        }
        SearchQuery query = parse(text);
        if (query.terms.size() + query.topics.size() > MOST) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "at most 16 words and phrases");
        }
        return query;
    }

    private static boolean fits(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }

    static SearchQuery parse(String text) {
        String plain = QUOTATION.matcher(text).replaceAll("\"");
        Tokens read = new Tokens();
        Matcher found = TOKEN.matcher(plain);
        while (found.find()) {
            String phrase = found.group(1);
            if (phrase == null) {
                read.take(found.group(2));
            } else {
                read.add(SearchTerm.exactly(phrase));
            }
        }
        return read.query(plain);
    }

    /** Nothing narrows it: there is nothing to look for. */
    boolean isEmpty() {
        return terms.isEmpty()
                && topics.isEmpty()
                && author == null
                && group == null
                && before == null
                && after == null
                && audience == null;
    }

    /** Takes one token after the other. */
    private static final class Tokens {

        private final List<String> words = new ArrayList<>();
        private final List<SearchTerm> terms = new ArrayList<>();
        private final List<TopicSlug> topics = new ArrayList<>();
        private @Nullable String author;
        private @Nullable String group;
        private @Nullable LocalDate before;
        private @Nullable LocalDate after;
        private @Nullable Audience audience;

        void take(String token) {
            if (token.startsWith("#") && TopicSlug.isValid(token.substring(1))) {
                words.add(token);
                topics.add(TopicSlug.of(token.substring(1)));
            } else if (!isOperator(token)) {
                words.add(token);
                add(SearchTerm.word(token));
            }
        }

        void add(SearchTerm term) {
            if (term.isSomething()) {
                terms.add(term);
            }
        }

        private boolean isOperator(String token) {
            Matcher operator = OPERATOR.matcher(token);
            return operator.matches()
                    && apply(operator.group(1).toLowerCase(Locale.ROOT), operator.group(2));
        }

        /** False where the value is none of this operator's. */
        private boolean apply(String name, String value) {
            return switch (name) {
                case "from" -> set(handle(value), known -> author = known);
                case "in" -> set(handle(value), known -> group = known);
                case "before" -> set(day(value), known -> before = known);
                case "after" -> set(day(value), known -> after = known);
                default -> set(audience(value), known -> audience = known);
            };
        }

        private static <T> boolean set(Optional<T> value, Consumer<T> part) {
            value.ifPresent(part);
            return value.isPresent();
        }

        SearchQuery query(String text) {
            return new SearchQuery(
                    new Typed(text, words),
                    List.copyOf(terms),
                    List.copyOf(topics),
                    author,
                    group,
                    before,
                    after,
                    audience);
        }
    }

    private static Optional<String> handle(String value) {
        return Optional.of(value.toLowerCase(Locale.ROOT)).filter(HANDLE.asMatchPredicate());
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(SearchQuery::isOfOurTime);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Ids of posts can hold its milliseconds. */
    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= 1970 && day.getYear() <= 9999;
    }

    private static Optional<Audience> audience(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "outside" -> Optional.of(Audience.WORLD);
            case "inside" -> Optional.of(Audience.COMPANY);
            case "group" -> Optional.of(Audience.GROUP);
            default -> Optional.empty();
        };
    }
}
