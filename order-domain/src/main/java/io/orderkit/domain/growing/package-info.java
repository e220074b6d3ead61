/** Collections that grow with an order's history and share what was there before. */
@Stable
@NullMarked
package io.orderkit.domain.growing;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
