/**
 * The policy questions about the process itself, each with its facts and its verdict. The answers replace fixed tiers,
 * figures and defaults of the handbook. Immutable and thread-safe throughout.
 */
@Experimental
@NullMarked
package io.orderkit.domain.policy.asked;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
