/** The annotations that show users which packages are safe to depend on. */
@Stable
@NullMarked
package io.orderkit.domain.api;

import org.jspecify.annotations.NullMarked;
