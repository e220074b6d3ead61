/**
 * Contract tests that authors of adapters can run against their adapters. The test of an adapter extends the contract of its port, for
 * example {@code OrderStoreContract}, and implements a factory method. Each test names the rule in {@code docs/ports.md} that it checks. At
 * the end of the run, a table of all passed rules is printed.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.contract;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
