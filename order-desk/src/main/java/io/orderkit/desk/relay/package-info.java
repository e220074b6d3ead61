/** The relay: takes events out of the outbox, in order per order, and carries out what they ask of the world outside. */
@NullMarked
package io.orderkit.desk.relay;

import org.jspecify.annotations.NullMarked;
