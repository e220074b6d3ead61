/** The contracts of the clock and of the company's calendar. */
@Experimental
@NullMarked
package io.orderkit.testkit.contract.time;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
