/** Refusals as values, and the words for them in the reader's language (X1). Immutable and thread-safe throughout. */
@NullMarked
package io.orderkit.domain.refusal;

import org.jspecify.annotations.NullMarked;
