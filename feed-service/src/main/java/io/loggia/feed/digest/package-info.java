/**
 * The digest: a mail a day that tells somebody what they have not read.
 *
 * <p>{@code DigestService} knows where it goes (the provider's verified address, which the passport
 * brings) and whose is due; {@code DigestTimer} takes those, asks {@code DigestNews} what is unread
 * and visible at this moment, and {@code Postman} sends what {@code LetterWriter} makes of it. Each
 * has a link that ends them without a log-in ({@code StopResource}, RFC 8058). At most one a person
 * and day.
 *
 * <p>Depends on {@code author}, {@code notification} and {@code wording}.
 */
@NullMarked
package io.loggia.feed.digest;

import org.jspecify.annotations.NullMarked;
