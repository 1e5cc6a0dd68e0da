package io.loggia.feed.digest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Both forms of a digest, in {@code templates/digest}; checked against the page when built. */
@CheckedTemplate(basePath = "digest")
final class Templates {

    private Templates() {}

    static native TemplateInstance text(LetterPage page);

    static native TemplateInstance html(LetterPage page);
}
