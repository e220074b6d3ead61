/** The contracts for clocks and for company calendars. */
@Experimental
@NullMarked
package io.orderkit.testkit.contract.time;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
