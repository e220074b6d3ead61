/**
 * The form of a contract order: the table of its items, and the order content that consists of these items.
 *
 * <p>The {@code order} package, which holds the identity, the states and the approvals of an order, depends on this
 * package. All types in this package are immutable and thread-safe.
 */
@Experimental
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.form;

import io.orderkit.domain.api.Experimental;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
