/** Random walks through a process: sensible moves, other moves, and the actors for both. */
@Experimental
@NullMarked
package io.orderkit.testkit.walk;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
