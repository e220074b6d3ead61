/** Persistent collections for growing order histories; each new version shares structure with the previous one. */
@Stable
@NullMarked
package io.orderkit.domain.growing;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
