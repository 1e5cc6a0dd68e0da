package io.loggia.outward.site;

import org.jspecify.annotations.Nullable;

/** What every page has around its content. */
public record Frame(
        Words words,
        String language,
        String company,
        String title,
        String description,
        String canonical,
        String stylesheet,
        boolean indexed,
        @Nullable String atom,
        @Nullable String json,
        @Nullable String embeddable,
        @Nullable PictureView picture,
        @Nullable String pictureAddress,
        @Nullable String linkedData,
        @Nullable String refresh) {}
