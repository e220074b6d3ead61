/**
 * Where orders are kept: history, journal, outbox and summaries. The numbered rules are in {@code docs/ports.md}; the
 * testkit holds an adapter to them.
 */
@Stable
@NullMarked
package io.orderkit.ports.store;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
