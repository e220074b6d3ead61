/**
 * The elements of an order that are common to all processes: lines, commands, events, intents and the states of tracks.
 *
 * <p>An order has one state on each track, and only events change it. All methods in this package are pure.
 */
@Stable
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.order;

import io.orderkit.domain.api.Stable;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
