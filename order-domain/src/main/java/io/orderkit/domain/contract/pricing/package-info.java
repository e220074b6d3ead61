/** C5: payment method, product, specification and price are checked against contract, plan and earlier deals. */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.pricing;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
