/** The reading and writing of texts token by token, within limits, with the place of every problem. */
@NullMarked
package io.orderkit.desk.json.internal.reading;

import org.jspecify.annotations.NullMarked;
