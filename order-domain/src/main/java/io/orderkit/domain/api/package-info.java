/** The marks that show users which packages they can build on. */
@Stable
@NullMarked
package io.orderkit.domain.api;

import org.jspecify.annotations.NullMarked;
