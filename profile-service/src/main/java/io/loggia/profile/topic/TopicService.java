package io.loggia.profile.topic;

import io.loggia.events.TopicSlug;
import io.loggia.profile.directory.EnrolmentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;

@ApplicationScoped
class TopicService {

    private final EnrolmentService enrolments;

    TopicService(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    /** In the order of the slugs, so that two batches that share some wait but never deadlock. */
    @Transactional
    void learn(Collection<TopicSlug> slugs) {
        slugs.stream().sorted(Comparator.comparing(TopicSlug::value)).forEach(enrolments::learn);
    }
}
