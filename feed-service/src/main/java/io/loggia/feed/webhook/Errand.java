package io.loggia.feed.webhook;

/** What is to be carried where. */
record Errand(Webhook webhook, Parcel parcel) {}
