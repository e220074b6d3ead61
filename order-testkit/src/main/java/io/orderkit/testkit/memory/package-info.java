/**
 * In-memory adapters with which hosts can test their applications. The in-memory adapters are also the reference implementation for other
 * adapters.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.memory;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
