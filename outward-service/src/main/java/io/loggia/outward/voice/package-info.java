/**
 * Who may speak outside. A voice is taken by its owner, after reading the guidelines; a steward may
 * pause it, with a reason and for at most seven days; it ends when they leave the company. Posts
 * ask {@code VoiceRepository}; feed-service is told by {@code VoiceChanged}.
 */
@NullMarked
package io.loggia.outward.voice;

import org.jspecify.annotations.NullMarked;
