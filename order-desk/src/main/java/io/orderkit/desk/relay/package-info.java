/** The relay: takes events out of the outbox, in order per order, and carries out what they ask of the world outside. */
@Stable
@NullMarked
package io.orderkit.desk.relay;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
