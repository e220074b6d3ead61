/** The desk: one attempt comes in, one answer goes out, and everything in between is committed together or not at all. */
@Stable
@NullMarked
package io.orderkit.desk;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
