/**
 * The questions about the process itself, which otherwise depend on tier letters, figures and defaults of the handbook.
 * Each has its facts and its verdict. Immutable and thread-safe throughout.
 */
@Experimental
@NullMarked
package io.orderkit.domain.policy.asked;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
