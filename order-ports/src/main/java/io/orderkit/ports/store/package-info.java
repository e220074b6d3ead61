/**
 * The storage of orders: history, journal, outbox and summaries. The numbered rules are in {@code docs/ports.md}; the
 * testkit checks adapters against them.
 */
@Stable
@NullMarked
package io.orderkit.ports.store;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
