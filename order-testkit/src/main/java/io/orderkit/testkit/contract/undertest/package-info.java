/** Adapters under test with access to the systems behind them, and samples for the ports that have no store. */
@Experimental
@NullMarked
package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
