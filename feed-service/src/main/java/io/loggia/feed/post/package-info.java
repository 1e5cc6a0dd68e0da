/**
 * Posts, replies and reposts: written, edited, passed on, deleted, reacted to, and shown.
 *
 * <p>{@link io.loggia.feed.post.PostResource} is the HTTP, {@link io.loggia.feed.post.PostService}
 * the transactions: a {@link io.loggia.feed.post.Post}, its sources, the topics it brings and its
 * event commit together. What a text may hold is said in {@link io.loggia.feed.post.TextPolicy} and
 * {@link io.loggia.feed.markdown.Markdown}. Reading goes through {@link
 * io.loggia.feed.post.PostRepository} (rows, in bulk), the pure functions of {@code audience}, and
 * {@link io.loggia.feed.post.PostPresenter} (views, in a constant number of queries).
 *
 * <p>{@code Reach} says how far a post may go, and {@code PostEvents} tells of it inside and, in
 * its outward form, outside; {@code PublishedPosts} says what of it other systems are told; {@code
 * OutwardPictures} has its pictures copied before. {@code PostReplay} and {@code
 * PublishedPostReplay} tell of all posts again.
 *
 * <p>Depends on {@code author}, {@code audience}, {@code crossing}, {@code question}, {@code poll},
 * {@code markdown}, {@code outward} and {@code idempotency}.
 */
@NullMarked
package io.loggia.feed.post;

import org.jspecify.annotations.NullMarked;
