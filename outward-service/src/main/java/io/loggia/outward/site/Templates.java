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
            Frame frame,
            @Nullable QuestionPageView pinned,
            FiguresView figures,
            List<PostView> posts,
            List<PersonView> people);

    static native TemplateInstance person(Frame frame, PersonView person, List<PostView> posts);

    static native TemplateInstance post(
            Frame frame,
            PostView post,
            ConversationView conversation,
            @Nullable QuestionPageView question);

    static native TemplateInstance question(
            Frame frame, QuestionPageView question, List<PostView> answers);

    static native TemplateInstance status(
            Frame frame,
            QuestionPageView question,
            String path,
            boolean undecided,
            @Nullable String wrong,
            @Nullable String typed);

    static native TemplateInstance ledger(
            Frame frame,
            FiguresView figures,
            List<QuestionPageView> questions,
            @Nullable String before);

    static native TemplateInstance embed(
            Frame frame, @Nullable PostView post, @Nullable String when);

    static native TemplateInstance topic(
            Frame frame,
            String slug,
            List<PostView> posts,
            List<AnswererView> people,
            ExchangesView exchanges);

    static native TemplateInstance guidelines(Frame frame, GuidelinesView guidelines);

    static native TemplateInstance gone(Frame frame, String when, @Nullable String rule);

    static native TemplateInstance error(Frame frame, String heading, String text);

    static native TemplateInstance ask(
            Frame frame, FormView form, List<String> topics, @Nullable String addressee);

    static native TemplateInstance told(Frame frame, String text, @Nullable String back);

    static native TemplateInstance confirm(Frame frame, String path, String text, String button);

    static native TemplateInstance reply(Frame frame, FormView form, PostView post);

    static native TemplateInstance report(Frame frame, FormView form, String back);

    static native TemplateInstance hidden(
            Frame frame,
            String path,
            String text,
            @Nullable String standing,
            @Nullable String decision,
            @Nullable String problem,
            @Nullable String said);

    static native TemplateInstance moderation(
            Frame frame, List<RemovalView> removals, List<String> waiting);
}
