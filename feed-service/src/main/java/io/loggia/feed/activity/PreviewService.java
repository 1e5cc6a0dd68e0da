package io.loggia.feed.activity;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.post.AnnouncementService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tries templates on data before there are rules of them; writes nothing. */
@ApplicationScoped
class PreviewService {

    private final SourceService sources;
    private final AnnouncementService announcements;

    PreviewService(SourceService sources, AnnouncementService announcements) {
        this.sources = sources;
        this.announcements = announcements;
    }

    /** What an event cannot become is refused with the problem that its sender would get. */
    @Transactional
    PreviewView preview(UUID profileId, PreviewRequest request) {
        sources.requireSystem(profileId);
        if (request.data().isNull()) {
            throw FeedProblem.INVALID_FIELD.at("data", "must not be null");
        }
        Template template = TypeRule.read(request.template(), "template");
        try {
            String text = Judge.text(template, request.data());
            return new PreviewView(text, announcements.preview(profileId, text));
        } catch (RefusedException e) {
            Refusal refusal = e.refusal();
            throw FeedProblem.EVENT_REFUSED.at(refusal.at(), refusal.reason().slug());
        }
    }
}
