/**
 * The form of a contract order: the content of the order, item by item, and the table of the items.
 *
 * <p>Identity, states and approvals of the order build on it. All types here are immutable and thread-safe.
 */
@Experimental
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.form;

import io.orderkit.domain.api.Experimental;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
