/**
 * The facts that earlier verdicts were based on, read again for what-if comparisons (X7). Facts are read from the
 * command journal, or from a JSON Lines file.
 */
@Experimental
@NullMarked
package io.orderkit.desk.facts;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
