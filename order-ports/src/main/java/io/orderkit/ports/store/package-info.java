/**
 * The ports for storing orders, with their history, journal, outbox and summaries. The numbered rules are described in
 * {@code docs/ports.md}, and the testkit checks adapters against them.
 */
@Stable
@NullMarked
package io.orderkit.ports.store;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
