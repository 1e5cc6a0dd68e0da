package io.loggia.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailsTest {

    private final Mails mails = new Mails();

    @Test
    void newestMakesTheOldestGo() {
        for (int i = 0; i <= Mails.MOST; i++) {
            mails.add(id -> new Mail(id, "", "a@b.example", "", "", Instant.EPOCH));
        }

        assertThat(mails.all()).hasSize(Mails.MOST);
        assertThat(mails.find("1")).isEmpty();
        assertThat(mails.all().getFirst().id()).isEqualTo(Mails.MOST + 1);
    }
}
