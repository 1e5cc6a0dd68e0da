/**
 * The public site: pages, feeds, pictures and the lists that machines read, without a script or a
 * cookie. It reads the views {@code site_*} by a role that may do nothing else, and knows no id of
 * the inside. {@code SiteService} reads, {@code Pages} renders, one {@code *Resource} for each kind
 * of address; {@code SiteFilter} adds what every answer has.
 */
@NullMarked
package io.loggia.outward.site;

import org.jspecify.annotations.NullMarked;
