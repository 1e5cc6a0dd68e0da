package io.loggia.local.mailbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/** The newest mails, in memory: the oldest makes room for the next. */
final class Mails {

    static final int MOST = 500;

    private final Deque<Mail> newestFirst = new ArrayDeque<>();
    private long last;

    /** Keeps what is made of the next id. */
    synchronized void add(LongFunction<Mail> mail) {
        newestFirst.addFirst(mail.apply(++last));
        if (newestFirst.size() > MOST) {
            newestFirst.removeLast();
        }
    }

    /** The newest first. */
    synchronized List<Mail> all() {
        return List.copyOf(newestFirst);
    }

    /** To that address, in whatever case it is written. */
    List<Mail> to(String address) {
        String wanted = address.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(mail -> mail.to().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
    }

    Optional<Mail> find(String id) {
        return all().stream().filter(mail -> Long.toString(mail.id()).equals(id)).findFirst();
    }
}
