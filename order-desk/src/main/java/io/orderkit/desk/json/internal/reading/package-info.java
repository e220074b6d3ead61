/** Reads and writes JSON within limits, and reports every problem with its path. */
@NullMarked
package io.orderkit.desk.json.internal.reading;

import org.jspecify.annotations.NullMarked;
