/**
 * The order that every process shares: its commands, events, intents, and the states of its tracks.
 *
 * <p>An order answers with its positions, one a track; only events move them. Everything here is pure.
 */
@NullMarked
package io.orderkit.domain.order;

import org.jspecify.annotations.NullMarked;
