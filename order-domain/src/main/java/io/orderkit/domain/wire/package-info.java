/** Annotations and upcasters with which stored types can change between releases. */
@Stable
@NullMarked
package io.orderkit.domain.wire;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
