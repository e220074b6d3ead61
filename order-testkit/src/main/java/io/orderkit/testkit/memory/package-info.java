/**
 * In-memory adapters for the tests of host applications. The in-memory adapters are also the reference implementation for other adapters.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.memory;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
