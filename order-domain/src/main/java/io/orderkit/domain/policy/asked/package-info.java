/**
 * The questions about the process itself, which tier letters, figures and defaults of the handbook would otherwise decide: each with its facts
 * and its verdict. Immutable and thread-safe throughout.
 */
@Experimental
@NullMarked
package io.orderkit.domain.policy.asked;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
