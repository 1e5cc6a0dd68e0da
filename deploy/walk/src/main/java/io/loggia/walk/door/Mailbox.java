package io.loggia.walk.door;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The installation's mailbox, where every mail comes that it sends. */
public record Mailbox(URI address) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** Texts of the mails to an address, the newest first. */
    public List<String> texts(String to) {
        var path = "/mails.json?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        var mails = Visitor.nobody(address).get(path).expect(200).json();
        var texts = new ArrayList<String>();
        mails.forEach(mail -> texts.add(mail.required("text").asText()));
        return texts;
    }

    /** The newest link to an address that holds the words. */
    public Optional<URI> findLink(String to, String words) {
        return texts(to).stream()
                .flatMap(text -> LINK.matcher(text).results())
                .map(link -> link.group())
                .filter(link -> link.contains(words))
                .findFirst()
                .map(URI::create);
    }
}
