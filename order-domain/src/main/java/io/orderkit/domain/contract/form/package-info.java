/**
 * The form of a contract order: what the customer orders, item by item, and the table of the items.
 *
 * <p>Identity, states and approvals of the order build on it. Everything here is immutable and thread-safe.
 */
@Experimental
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.form;

import io.orderkit.domain.api.Experimental;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
