/** Messages to people: which process tells whom of what, and who of an order is meant by a role. */
@Experimental
@NullMarked
package io.orderkit.domain.message;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
