package io.loggia.outward.site;

import io.loggia.events.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What a question can be about, and whom it can go to. */
@ApplicationScoped
class AskService {

    private final FormRepository forms;
    private final SiteRepository site;

    AskService(FormRepository forms, SiteRepository site) {
        this.forms = forms;
        this.site = site;
    }

    @Transactional
    public FormPages.Choice choice(String to) {
        return new FormPages.Choice(forms.listTopics(), findAddressee(to).orElse(null));
    }

    /** Somebody who stands outside and still works here. */
    @Transactional
    public boolean mayBeAsked(String handle) {
        return findAddressee(handle).isPresent();
    }

    @Transactional
    public boolean isTopic(String slug) {
        return TopicSlug.isValid(slug) && forms.isTopic(TopicSlug.normalise(slug));
    }

    private Optional<PublicPerson> findAddressee(String handle) {
        return handle.isEmpty()
                ? Optional.empty()
                : site.findPerson(handle).filter(person -> !person.alum());
    }
}
