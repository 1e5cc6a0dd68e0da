package io.loggia.profile.finder;

import io.loggia.profile.finder.Terms.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Makes searches of what was typed: to the letter, or spelt nearly so. */
@ApplicationScoped
class Searches {

    /** The first words count; a longer search is a text, and nobody's profile. */
    private static final int MOST_WORDS = 8;

    private final FinderRepository people;

    Searches(FinderRepository people) {
        this.people = people;
    }

    Search asTyped(PeopleQuery query) {
        Phrase phrase = query.phrase();
        Function<String, Term> typed = word -> new Term(word, List.of());
        Terms terms = new Terms(terms(phrase.words(), typed), terms(phrase.where(), typed));
        return Search.of(phrase.topics(), query.filter(), terms);
    }

    /** A topic that nobody lists may be one with a typing mistake, so topics are words here. */
    Search asMeant(PeopleQuery query) {
        Phrase phrase = query.phrase();
        Function<String, Term> meant = word -> new Term(word, people.listNear(word));
        Terms terms =
                new Terms(terms(phrase.wordsAndTopics(), meant), terms(phrase.where(), meant));
        return Search.of(List.of(), query.filter(), terms);
    }

    private List<Term> terms(String text, Function<String, Term> term) {
        return people.fold(text, MOST_WORDS).stream().map(term).toList();
    }
}
