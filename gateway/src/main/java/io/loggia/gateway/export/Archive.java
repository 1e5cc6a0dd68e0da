package io.loggia.gateway.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file while it is made. What is put into it is read as JSON on the way: what does not parse
 * to its end is refused, and so is what would make the file too large.
 */
final class Archive implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final Bounded bounded;
    private final ZipOutputStream zip;

    Archive(Path file, long most) throws IOException {
        bounded = new Bounded(Files.newOutputStream(file), most);
        zip = new ZipOutputStream(bounded);
    }

    void putText(String name, InputStream text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text.transferTo(zip);
        zip.closeEntry();
    }

    /** Laid out for people to read. */
    void putJson(String name, InputStream document) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        JsonGenerator written = JSON.createGenerator(zip).useDefaultPrettyPrinter();
        written.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonParser read = JSON.createParser(document)) {
            if (read.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no document came for " + name);
            }
            do {
                written.copyCurrentEvent(read);
            } while (read.nextToken() != null);
        }
        written.flush();
        zip.closeEntry();
    }

    /** Without this the file is no archive. */
    void finish() throws IOException {
        zip.finish();
        bounded.flush();
    }

    @Override
    public void close() throws IOException {
        bounded.close();
    }

    /** Lets only so many bytes through. */
    private static final class Bounded extends OutputStream {

        private final OutputStream file;
        private long left;

        Bounded(OutputStream file, long most) {
            this.file = file;
            left = most;
        }

        @Override
        public void write(int one) throws IOException {
            take(1);
            file.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            take(length);
            file.write(bytes, offset, length);
        }

        private void take(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("the archive is too large");
            }
        }

        @Override
        public void flush() throws IOException {
            file.flush();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
