/**
 * The relay, which sends the events of the outbox, in sequence for each order, and carries out the effects that they
 * request.
 */
@Stable
@NullMarked
package io.orderkit.desk.relay;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
