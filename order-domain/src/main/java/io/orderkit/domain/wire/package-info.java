/** The marks and steps by which a written type changes from one release to the next. */
@NullMarked
package io.orderkit.domain.wire;

import org.jspecify.annotations.NullMarked;
