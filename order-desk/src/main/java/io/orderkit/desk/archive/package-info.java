/** The archive of ended orders, stored as a JSON Lines file. */
@Stable
@NullMarked
package io.orderkit.desk.archive;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
