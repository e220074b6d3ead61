/** The desk: one attempt comes in, one answer goes out, and everything in between is committed together or not at all. */
@NullMarked
package io.orderkit.desk;

import org.jspecify.annotations.NullMarked;
