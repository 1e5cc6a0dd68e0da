package io.loggia.outward;

import java.util.List;
import java.util.Locale;

/** What outsiders get instead of a problem: a page, the same for every request that ends so. */
public interface ErrorPages {

    /** The whole page, in the first of these languages that the site speaks. */
    String of(int status, List<Locale> languages);
}
