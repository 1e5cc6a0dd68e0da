package io.loggia.gateway.keyfile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The keys of a mounted file, which may be replaced at any time. One that cannot be used stops the
 * start; later it is told once, and what was read before it stays in use.
 */
public final class KeyFile<K> {

    private static final Logger LOG = Logger.getLogger(KeyFile.class);

    private final String setting;
    private final Path file;
    private final Function<String, K> parse;
    private String text;
    private String told = "";
    private volatile K keys;

    /**
     * Reads the file.
     *
     * @param setting the configuration key that names it
     * @param parse throws an IllegalArgumentException that says why, without what it was given
     * @throws IllegalArgumentException if there are no keys in it
     */
    public KeyFile(String setting, Path file, Function<String, K> parse) {
        this.setting = setting;
        this.file = file;
        this.parse = parse;
        try {
            text = read();
            keys = parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s=%s: %s".formatted(setting, file, e.getMessage()), e);
        }
    }

    public K keys() {
        return keys;
    }

    /** True if other keys are in use from now on. */
    public synchronized boolean readAgain() {
        try {
            String now = read();
            boolean changed = !now.equals(text);
            if (changed) {
                keys = parse.apply(now);
                text = now;
            }
            told = "";
            return changed;
        } catch (IllegalArgumentException e) {
            tell(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void tell(String cause) {
        if (!cause.equals(told)) {
            told = cause;
            LOG.errorf("key file not taken: setting=%s file=%s cause=%s", setting, file, cause);
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be read: " + e.getMessage(), e);
        }
    }
}
