/**
 * The check of payment method, product, specification and price against the contract, the plan and earlier deals (C5).
 */
@Experimental
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.api.Experimental;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
