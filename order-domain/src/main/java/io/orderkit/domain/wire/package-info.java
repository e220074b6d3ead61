/** Annotations and upcasters that allow stored types to change between releases. */
@Stable
@NullMarked
package io.orderkit.domain.wire;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
