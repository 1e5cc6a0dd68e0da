package io.loggia.feed.media;

import io.loggia.feed.post.AttachmentRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Pictures of one post, for whoever has found out that it may be looked at. */
@ApplicationScoped
public class PicturesOfPosts {

    private final AttachmentRepository attachments;
    private final MediaRepository media;
    private final PictureShelf shelf;

    PicturesOfPosts(AttachmentRepository attachments, MediaRepository media, PictureShelf shelf) {
        this.attachments = attachments;
        this.media = media;
        this.shelf = shelf;
    }

    /** Empty if it stands in no post, or in another one. */
    public Optional<StoredPicture> find(UUID postId, UUID mediaId) {
        return attachments
                .findPostOf(mediaId)
                .filter(postId::equals)
                .flatMap(_ -> media.find(mediaId))
                .flatMap(this::stored);
    }

    private Optional<StoredPicture> stored(MediaRow row) {
        return shelf.open(row.id())
                .map(bytes -> new StoredPicture(row.mediaType(), row.size(), bytes));
    }
}
