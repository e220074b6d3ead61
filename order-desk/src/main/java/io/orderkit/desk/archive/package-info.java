/** The archive of ended orders in a file of JSON Lines. */
@Stable
@NullMarked
package io.orderkit.desk.archive;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
