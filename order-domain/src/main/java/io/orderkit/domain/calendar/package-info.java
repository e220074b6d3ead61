/** The company's calendar: its time zone and its working days. */
@Stable
@NullMarked
package io.orderkit.domain.calendar;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
