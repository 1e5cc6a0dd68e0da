package io.loggia.feed.post;

import io.loggia.events.OutwardPicture;
import io.loggia.events.OutwardPostOffered;
import io.loggia.events.TopicSlug;
import io.loggia.feed.outward.Colleagues;
import io.loggia.feed.outward.InsideHosts;
import io.loggia.feed.outward.OutwardConfig;
import io.loggia.feed.outward.OutwardForm;
import io.loggia.feed.outward.OutwardText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes of a post for the world what may leave: its words, and those of its pictures. */
@ApplicationScoped
class OutwardOffers {

    private final OutwardNames names;
    private final OutwardPictureRepository pictures;
    private final Clock clock;
    private final InsideHosts hosts;

    OutwardOffers(
            OutwardNames names,
            OutwardPictureRepository pictures,
            Clock clock,
            OutwardConfig config) {
        this.names = names;
        this.pictures = pictures;
        this.clock = clock;
        this.hosts = InsideHosts.of(config.insideHosts().orElse(List.of()));
    }

    /** Of a quote the words alone leave, without what they stand above. */
    OutwardPostOffered of(Post post, PostText text) {
        OutwardForm form = OutwardForm.read(text.text());
        List<OutwardPicture> shown = pictures.hold(post.id(), clock.instant());
        Set<String> handles = new HashSet<>(form.handles());
        shown.forEach(picture -> handles.addAll(OutwardForm.ofPlain(picture.alt()).handles()));
        Colleagues colleagues = names.among(handles, post.authorId());
        OutwardText outward = form.write(colleagues, hosts);
        return new OutwardPostOffered(
                post.id(),
                post.authorId(),
                post.parentId(),
                post.answersId(),
                outward.text(),
                outward.html(),
                outward.mentionIds(),
                text.topics().stream().map(TopicSlug::value).filter(hosts::sparesTopic).toList(),
                shown.stream().map(picture -> described(picture, colleagues)).toList(),
                post.publishedAt(),
                post.editedAt(),
                post.version());
    }

    private OutwardPicture described(OutwardPicture picture, Colleagues colleagues) {
        return new OutwardPicture(
                picture.name(),
                picture.mediaType(),
                picture.width(),
                picture.height(),
                OutwardForm.ofPlain(picture.alt()).write(colleagues, hosts).text());
    }
}
