/** Collections that grow with an order's history and share the existing structure. */
@Stable
@NullMarked
package io.orderkit.domain.growing;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
