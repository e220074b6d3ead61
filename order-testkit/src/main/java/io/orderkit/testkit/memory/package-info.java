/** In-memory adapters: for the tests of embedders, and as the reference for other adapters. */
@Experimental
@NullMarked
package io.orderkit.testkit.memory;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
