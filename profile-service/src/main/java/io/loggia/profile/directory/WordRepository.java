package io.loggia.profile.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The words of names, topics and positions, which are looked among for one that is misspelt. */
@ApplicationScoped
class WordRepository {

    private final EntityManager database;

    WordRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * A word that somebody takes up at this very moment may go, too: until their profile changes
     * again, it is found as it is spelt and not guessed.
     */
    void removeUnused() {
        database.createNativeQuery(
                        """
                        DELETE FROM search_word AS known
                        WHERE NOT EXISTS (
                            SELECT FROM (
                                SELECT DISTINCT words_to_guess(document) AS word FROM profile
                                WHERE kind = 'PERSON' AND erased_at IS NULL) AS used
                            WHERE used.word = known.word)
                        """)
                .executeUpdate();
    }
}
