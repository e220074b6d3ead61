/** Random walks through a process: moves that make sense, moves that do not, and the actors for both. */
@Experimental
@NullMarked
package io.orderkit.testkit.walk;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
