/**
 * The one plain page behind log-in: {@code PageResource} serves {@code page/index.html}; its script
 * and style are static files under {@code /page/}. It uses the public API like any other client.
 */
@NullMarked
package io.loggia.gateway.page;

import org.jspecify.annotations.NullMarked;
