package io.loggia.feed.outward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What has to go from words that leave, and what stands there instead. */
final class Redaction {

    static final String LINK = "(internal link)";
    static final String ID = "(internal id)";
    static final String COLLEAGUE = "a colleague";

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]++");
    private static final Pattern ASCII_RUN = Pattern.compile("[!-~]++");
    private static final Pattern PATH = Pattern.compile("[/\\\\?#]");
    private static final Pattern UUID =
            Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A handle wherever it stands, but for the domain of an e-mail address. */
    private static final Pattern HANDLE =
            Pattern.compile(
                    "[@\\uFF20\\uFE6B](?<handle>[A-Za-z0-9_]{3,30}+)(?![A-Za-z0-9_])"
                            + "(?!(?<=[A-Za-z0-9_+-]@[A-Za-z0-9_]{3,30})[.-][A-Za-z0-9])");

    private static final String OPENING = "([{*_'\"|";
    private static final String CLOSING = ")]}*_'\"|.,;:!?";

    private final Colleagues colleagues;
    private final InsideHosts hosts;

    Redaction(Colleagues colleagues, InsideHosts hosts) {
        this.colleagues = colleagues;
        this.hosts = hosts;
    }

    /** The handles that may stand in the words, in lower case. */
    static Set<String> handlesIn(String words) {
        return HANDLE.matcher(words).results().map(Redaction::handle).collect(Collectors.toSet());
    }

    private static String handle(MatchResult match) {
        return match.group("handle").toLowerCase(Locale.ROOT);
    }

    /** Whether an address may be a link outside. Whoever is shown there may be linked to. */
    boolean spares(String address) {
        return !hosts.areNamedIn(address)
                && Spelling.of(address).stream()
                        .noneMatch(
                                plain ->
                                        UUID.matcher(plain).find()
                                                || handlesIn(plain).stream()
                                                        .anyMatch(colleagues.hidden()::contains));
    }

    /** Where something goes, from left to right, none within another. */
    List<Cut> cutsIn(String words) {
        List<Cut> cuts = new ArrayList<>();
        WORD.matcher(words).results().forEach(word -> cutWord(word, cuts));
        return cuts;
    }

    private void cutWord(MatchResult word, List<Cut> cuts) {
        String text = word.group();
        boolean address = text.contains("://");
        if (hosts.areNamedIn(text) || (address && !spares(text))) {
            cuts.add(addressIn(text).at(word.start()));
            return;
        }
        List<Cut> names = new ArrayList<>();
        UUID.matcher(text).results().forEach(id -> names.add(new Cut(id.start(), id.end(), ID)));
        if (!address) {
            HANDLE.matcher(text)
                    .results()
                    .filter(match -> colleagues.knows(handle(match)))
                    .forEach(match -> names.add(new Cut(match.start(), match.end(), COLLEAGUE)));
        }
        names.sort(Comparator.comparingInt(Cut::start));
        names.forEach(name -> cuts.add(name.at(word.start())));
    }

    /** Other scripts do without spaces: of such a word goes the host alone, if it has no path. */
    private Cut addressIn(String word) {
        return ASCII_RUN
                .matcher(word)
                .results()
                .filter(run -> !PATH.matcher(run.group()).find())
                .filter(run -> hosts.areNamedOutrightIn(run.group()))
                .findFirst()
                .filter(run -> spares(word.substring(0, run.start()) + word.substring(run.end())))
                .map(run -> trimmed(word, run.start(), run.end()))
                .orElseGet(() -> trimmed(word, 0, word.length()));
    }

    private static Cut trimmed(String word, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && OPENING.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && CLOSING.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Cut(start, end, LINK);
    }

    /** From the start to before the end stands something else. */
    record Cut(int start, int end, String instead) {

        Cut at(int offset) {
            return new Cut(start + offset, end + offset, instead);
        }
    }
}
