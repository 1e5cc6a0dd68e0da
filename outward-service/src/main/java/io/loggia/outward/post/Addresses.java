package io.loggia.outward.post;

import io.loggia.outward.OutwardConfig;
import io.loggia.outward.face.FaceRepository;
import io.loggia.outward.rendering.PublicHtml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where posts are to be found outside. */
@ApplicationScoped
class Addresses {

    private static final Pattern AFTER_SITE =
            Pattern.compile("[^/?#]{1,200}/([A-Za-z0-9_-]{22})/?(?:[?#].*)?");

    private final OutwardConfig config;
    private final FaceRepository faces;

    Addresses(OutwardConfig config, FaceRepository faces) {
        this.config = config;
        this.faces = faces;
    }

    /** The whole URL, or null while its author shows no face. */
    @Nullable String of(Passage passage) {
        return faces.find(passage.authorId())
                .map(face -> of(face.handle(), passage.publicId()))
                .orElse(null);
    }

    String of(String handle, String publicId) {
        return config.addressOf("/@" + PublicHtml.encoded(handle) + "/" + publicId);
    }

    /** The post's name outside, if that is the address of a post of this site. */
    Optional<String> publicIdAt(String address) {
        String site = config.addressOf("/@");
        Matcher rest =
                AFTER_SITE.matcher(
                        address.startsWith(site) ? address.substring(site.length()) : "");
        return rest.matches() ? Optional.of(rest.group(1)) : Optional.empty();
    }
}
