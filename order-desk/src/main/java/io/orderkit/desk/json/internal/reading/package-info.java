/** The reading and writing of JSON within limits, with a path for every problem. */
@NullMarked
package io.orderkit.desk.json.internal.reading;

import org.jspecify.annotations.NullMarked;
