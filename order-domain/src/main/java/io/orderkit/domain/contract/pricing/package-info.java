/** The check of payment method, product, specification and price against contract, plan and earlier deals (C5). */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.pricing;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
