/** Refusals as values, and their texts in the reader's language (X1). Immutable and thread-safe throughout. */
@Stable
@NullMarked
package io.orderkit.domain.refusal;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
