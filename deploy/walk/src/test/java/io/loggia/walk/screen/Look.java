package io.loggia.walk.screen;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

/**
 * What a screen is looked at with.
 *
 * @param worker whether the page may keep itself for times without a network; requests that pass it
 *     cannot be held up or answered by a check
 */
record Look(
        int width,
        int height,
        ColorScheme scheme,
        ReducedMotion motion,
        String locale,
        ServiceWorkerPolicy worker) {

    static final Look DESKTOP =
            new Look(
                    1280,
                    800,
                    ColorScheme.LIGHT,
                    ReducedMotion.NO_PREFERENCE,
                    "en-GB",
                    ServiceWorkerPolicy.BLOCK);
    static final Look PHONE = DESKTOP.sized(390, 844);

    Look sized(int width, int height) {
        return new Look(width, height, scheme, motion, locale, worker);
    }

    Look dark() {
        return new Look(width, height, ColorScheme.DARK, motion, locale, worker);
    }

    Look still() {
        return new Look(width, height, scheme, ReducedMotion.REDUCE, locale, worker);
    }

    Look speaking(String locale) {
        return new Look(width, height, scheme, motion, locale, worker);
    }

    Look keptOffline() {
        return new Look(width, height, scheme, motion, locale, ServiceWorkerPolicy.ALLOW);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(motion)
                .setLocale(locale)
                .setServiceWorkers(worker);
    }
}
