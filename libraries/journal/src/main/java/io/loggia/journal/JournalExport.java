package io.loggia.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The whole journal as lines of JSON, from the first entry on; it never holds more than a part. */
@ApplicationScoped
public class JournalExport {

    private final JournalService journal;
    private final ObjectWriter json;

    JournalExport(JournalService journal, ObjectMapper json) {
        this.journal = journal;
        this.json = json.writerFor(JournalEntry.class);
    }

    public void write(OutputStream out) throws IOException {
        List<JournalEntry> stretch = journal.listAfter(0);
        while (!stretch.isEmpty()) {
            for (JournalEntry entry : stretch) {
                out.write(json.writeValueAsBytes(entry));
                out.write('\n');
            }
            stretch = journal.listAfter(stretch.getLast().number());
        }
    }
}
