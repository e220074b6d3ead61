/** The reading and writing of JSON texts within limits, with a place for every problem. */
@NullMarked
package io.orderkit.desk.json.internal.reading;

import org.jspecify.annotations.NullMarked;
