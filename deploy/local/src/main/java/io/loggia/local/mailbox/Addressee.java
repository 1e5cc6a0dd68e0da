package io.loggia.local.mailbox;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;

/** Whoever a mail is for: nobody has a mailbox of their own, everything comes to {@link Mails}. */
record Addressee(String email, Mails mails, Clock clock) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        String from = message.getReturnPath().getEmail();
        mails.add(id -> mail(id, from, message.getMessage()));
    }

    @Override
    public void deliver(MimeMessage message) {
        mails.add(id -> mail(id, "", message));
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getLogin() {
        return email;
    }

    @Override
    public String getQualifiedMailboxName() {
        return email;
    }

    /** What cannot be read is told in the place of its text: its sender made a mistake. */
    private Mail mail(long id, String from, MimeMessage message) {
        try {
            String subject = Objects.requireNonNullElse(message.getSubject(), "");
            return new Mail(id, from, email, subject, MailText.of(message), clock.instant());
        } catch (MessagingException | IOException e) {
            return new Mail(id, from, email, "", "This mail cannot be read: " + e, clock.instant());
        }
    }

    @Override
    public void create() {
        // There is nothing to make.
    }

    @Override
    public void delete() {
        // There is nothing to remove.
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("nobody logs in here");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("nobody logs in here");
    }
}
