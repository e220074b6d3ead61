/** Texts read and written token by token, within limits, with the place of everything that is wrong. */
@NullMarked
package io.orderkit.desk.json.internal.reading;

import org.jspecify.annotations.NullMarked;
