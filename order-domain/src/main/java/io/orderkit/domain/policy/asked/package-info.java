/**
 * The policy questions about the process itself, each with its facts and its verdict. The rules' answers can
 * replace the handbook's fixed values. Immutable and thread-safe throughout.
 */
@Experimental
@NullMarked
package io.orderkit.domain.policy.asked;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
