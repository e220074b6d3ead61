/**
 * The contract (made-to-order) process of the handbook, C1 to C18 and X8. {@link
 * io.orderkit.domain.contract.ContractProcess} is the table; a package a phase holds its steps, its events and its part of
 * the order.
 *
 * <p>Immutable and thread-safe throughout.
 */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
