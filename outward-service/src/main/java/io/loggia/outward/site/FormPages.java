package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders the pages on which outsiders write, and what follows. */
@ApplicationScoped
class FormPages {

    private static final String ASK = "/ask";

    private final Frames frames;
    private final ProofScript script;
    private final Stamps stamps;
    private final FormConfig config;
    private final Presenter presenter;

    FormPages(
            Frames frames,
            ProofScript script,
            Stamps stamps,
            FormConfig config,
            Presenter presenter) {
        this.frames = frames;
        this.script = script;
        this.stamps = stamps;
        this.config = config;
        this.presenter = presenter;
    }

    /** What a question can be about, and to whom it goes if to somebody. */
    record Choice(List<String> topics, @Nullable PublicPerson person) {}

    String ask(FormInput input, FormOutcome.@Nullable Again again, Choice choice, Words words) {
        PublicPerson to = choice.person();
        Frame frame =
                frames.of(words, words.say("ask"), words.say("ask.lead"), ASK)
                        .indexed(again == null)
                        .build();
        return Templates.ask(
                        frame,
                        form(ASK, ASK, input, again, words),
                        choice.topics(),
                        to == null ? null : presenter.present(to, words).line())
                .render();
    }

    String reply(
            PublicPost found, FormInput input, FormOutcome.@Nullable Again again, Words words) {
        PostView post = presenter.present(found, words);
        String path = post.path() + "/reply";
        String title = words.say("reply.title", post.author().name());
        Frame frame = frames.of(words, title, "", path).indexed(false).build();
        return Templates.reply(frame, form(path, path, input, again, words), post).render();
    }

    String report(String path, String back, FormOutcome.@Nullable Again again, Words words) {
        Frame frame =
                frames.of(words, words.say("report.title"), words.say("report.lead"), path)
                        .indexed(false)
                        .build();
        FormInput nothing = FormInput.of(Map.of());
        return Templates.report(frame, form(path, path, nothing, again, words), back).render();
    }

    private FormView form(
            String action,
            String purpose,
            FormInput input,
            FormOutcome.@Nullable Again again,
            Words words) {
        return new FormView(
                action,
                input,
                again == null ? stamps.make(purpose) : again.stamp(),
                config.proofBits(),
                script.path(),
                again == null ? null : words.say("form.problem." + again.word()),
                again == null ? "" : again.word());
    }

    /** Something is told, and there is a way on. */
    String told(String key, @Nullable String back, Words words) {
        Frame frame = frames.of(words, words.say(key + ".title"), "", "/").indexed(false).build();
        return Templates.told(frame, words.say(key + ".text"), back).render();
    }

    /** A button, since whatever reads links ahead must not have used this one. */
    String confirm(String path, String kind, Words words) {
        return button(path, "confirm.title", "confirm." + kind, "confirm.do", words);
    }

    String erase(String path, Words words) {
        return button(path, "erase.title", "erase.text", "erase.do", words);
    }

    /**
     * Why a reply is hidden, with the way to appeal once, or what came of it; {@code said} is
     * unfit.
     */
    String hidden(
            String path, LinkService.Found.Hidden hidden, @Nullable String said, Words words) {
        Frame frame = frames.of(words, words.say("hidden.title"), "", "/").indexed(false).build();
        String reason = words.say("hidden." + hidden.reason());
        String appeal = hidden.appeal();
        return Templates.hidden(
                        frame,
                        path,
                        words.say("hidden.text", reason),
                        appeal == null ? null : words.say("hidden.appeal." + appeal),
                        hidden.decision(),
                        said == null ? null : words.say("form.problem.text"),
                        said)
                .render();
    }

    private String button(String path, String title, String text, String button, Words words) {
        Frame frame = frames.of(words, words.say(title), "", "/").indexed(false).build();
        return Templates.confirm(frame, path, words.say(text), words.say(button)).render();
    }
}
