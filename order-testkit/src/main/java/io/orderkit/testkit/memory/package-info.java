/**
 * Adapters that keep everything in memory: for the tests of embedders, and the model that other adapters are measured by.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.memory;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
