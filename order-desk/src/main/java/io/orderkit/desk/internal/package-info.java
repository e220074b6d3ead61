/** The internal classes of the desk. */
@NullMarked
package io.orderkit.desk.internal;

import org.jspecify.annotations.NullMarked;
