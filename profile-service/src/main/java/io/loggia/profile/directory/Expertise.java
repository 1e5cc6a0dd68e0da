package io.loggia.profile.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What colleagues may come for: languages, topics answered and to be learnt, and works. */
@Embeddable
record Expertise(
        List<String> languages,
        @Column(name = "ask_topics") List<String> askTopics,
        @Column(name = "learn_topics") List<String> learnTopics,
        @JdbcTypeCode(SqlTypes.JSON) List<Work> works,
        @Column(name = "available_to_help") boolean availableToHelp) {

    /** Nothing told yet. */
    static final Expertise UNTOLD = new Expertise(List.of(), List.of(), List.of(), List.of(), true);

    Expertise {
        languages = List.copyOf(languages);
        askTopics = List.copyOf(askTopics);
        learnTopics = List.copyOf(learnTopics);
        works = List.copyOf(works);
    }
}
