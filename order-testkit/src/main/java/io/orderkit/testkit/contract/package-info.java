/**
 * Contract tests for the authors of adapters. An adapter's test is a subclass of its port's contract, as {@code
 * OrderStoreContract}, with one factory method; each test cites its rule in {@code docs/ports.md}. At the end of the run the rules that
 * held are printed.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.contract;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
