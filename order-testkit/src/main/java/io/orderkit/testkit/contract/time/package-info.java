/** The contracts for clocks and company calendars. */
@Experimental
@NullMarked
package io.orderkit.testkit.contract.time;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
