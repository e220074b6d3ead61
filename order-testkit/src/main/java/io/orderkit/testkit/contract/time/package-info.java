/** The contracts of what tells the time: the clock, and the calendar of the company. */
@Experimental
@NullMarked
package io.orderkit.testkit.contract.time;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
