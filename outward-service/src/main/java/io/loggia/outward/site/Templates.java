package io.loggia.outward.site;

import io.loggia.outward.guideline.GuidelinesView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages' templates, in {@code templates/site}; checked against these parameters when built. */
@CheckedTemplate(basePath = "site")
final class Templates {

    private Templates() {}

    static native TemplateInstance newsroom(
            Frame frame, List<PostView> posts, List<PersonView> people);

    static native TemplateInstance person(Frame frame, PersonView person, List<PostView> posts);

    static native TemplateInstance post(Frame frame, PostView post);

    static native TemplateInstance embed(
            Frame frame, @Nullable PostView post, @Nullable String when);

    static native TemplateInstance topic(
            Frame frame, String slug, List<PostView> posts, List<PersonView> people);

    static native TemplateInstance guidelines(Frame frame, GuidelinesView guidelines);

    static native TemplateInstance gone(Frame frame, String when, @Nullable String rule);

    static native TemplateInstance error(Frame frame, String heading, String text);
}
