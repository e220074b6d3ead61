/**
 * Contract tests that adapter authors can run against their adapters. An adapter's test class extends the contract of its port, for example
 * {@code OrderStoreContract}, and implements a factory method. Each test states the rule in {@code docs/ports.md} that it checks. A table
 * of all passed rules is printed at the end of the run.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.contract;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
