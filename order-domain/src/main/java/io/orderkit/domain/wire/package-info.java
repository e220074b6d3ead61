/** The marks and steps by which a written type changes between releases. */
@Stable
@NullMarked
package io.orderkit.domain.wire;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
