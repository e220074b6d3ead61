/**
 * The order that every process shares: its lines, commands, events, intents, and the states of its tracks.
 *
 * <p>An order answers with its positions, one a track; only events move them. Everything here is pure.
 */
@Stable
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.order;

import io.orderkit.domain.api.Stable;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
