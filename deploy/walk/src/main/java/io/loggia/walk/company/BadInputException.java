package io.loggia.walk.company;

import java.nio.file.Path;

/** What is wrong with a file, where, in words for whoever made it. */
public class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInputException(Path file, String problem) {
        super(file + ": " + problem);
    }

    BadInputException(Path file, int line, String problem) {
        super("%s, line %d: %s".formatted(file, line, problem));
    }
}
