/** Annotations that tell users which packages they can safely depend on. */
@Stable
@NullMarked
package io.orderkit.domain.api;

import org.jspecify.annotations.NullMarked;
