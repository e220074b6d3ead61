/**
 * Contract tests for authors of adapters. An adapter's test is a subclass of its port's contract, for example {@code OrderStoreContract},
 * with one factory method. Each test cites its rule in {@code docs/ports.md}. The rules that held are printed at the end of the run.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.contract;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
