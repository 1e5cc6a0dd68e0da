/**
 * The web client, as {@code src/main/webui/build.sh} built it.
 *
 * <p>{@code PageResource} answers the addresses of its screens behind log-in; {@code AssetRoute}
 * serves its files ({@code Assets}, each an {@code Asset}) to everybody, compressed and cached. The
 * client uses the public API like any other.
 */
@NullMarked
package io.loggia.gateway.page;

import org.jspecify.annotations.NullMarked;
