package io.loggia.manifests.configuration;

import java.util.List;

/** Keys that stand together in the reference. */
record ToldGroup(String title, String sentence, List<ToldKey> keys) {}
