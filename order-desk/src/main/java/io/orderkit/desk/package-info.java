/** The desk: it receives one attempt and returns one outcome, and commits all resulting rows together or not at all. */
@Stable
@NullMarked
package io.orderkit.desk;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
