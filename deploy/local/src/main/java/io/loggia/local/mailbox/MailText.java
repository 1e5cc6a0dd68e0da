package io.loggia.local.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.Optional;

/** The plain text of a mail, or what else of it is text. */
final class MailText {

    static final int MOST = 16_384;

    private MailText() {}

    /** At most {@value #MOST} characters. */
    static String of(Part mail) throws MessagingException, IOException {
        Optional<String> plain = find(mail, "text/plain");
        String text = plain.isPresent() ? plain.get() : find(mail, "text/*").orElse("");
        return text.substring(0, Math.min(text.length(), MOST));
    }

    private static Optional<String> find(Part part, String type)
            throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return Optional.of(text);
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> found = find(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
