/**
 * The relay, which sends the events of the outbox in sequence for each order, and has the ERP carry out their effects.
 */
@Stable
@NullMarked
package io.orderkit.desk.relay;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
