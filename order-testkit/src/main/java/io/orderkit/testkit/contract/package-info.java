/**
 * Contract tests for the authors of adapters. An adapter's test is an empty subclass of {@code OrderStoreContract},
 * {@code OrderQueryContract} and {@code OutboxContract} with one factory method; each test cites its rule in {@code
 * docs/ports.md}.
 */
@NullMarked
package io.orderkit.testkit.contract;

import org.jspecify.annotations.NullMarked;
