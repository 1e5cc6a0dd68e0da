package io.loggia.outward.site;

import io.loggia.outward.ErrorPages;
import io.loggia.outward.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The site's answer to whatever ends early; what was asked for is not in it. */
@ApplicationScoped
class SiteErrors implements ErrorPages {

    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;

    private final Pages pages;

    SiteErrors(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String of(int status, List<Locale> languages) {
        String key = status == NOT_FOUND ? "missing" : status >= FAULT ? "broken" : "refused";
        return pages.error(key, Words.in(Language.of(languages)));
    }
}
