/** Adapters under test with access to their backends, and sample adapters for the ports without a store. */
@Experimental
@NullMarked
package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
