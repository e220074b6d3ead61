/** The marks and steps by which a written type changes from one release to the next. */
@Stable
@NullMarked
package io.orderkit.domain.wire;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
