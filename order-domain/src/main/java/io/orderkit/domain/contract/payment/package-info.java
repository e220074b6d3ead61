/** The recorded payments of an order, and the deposit that the rules require (C9.2, C13). */
@Experimental
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.payment;

import io.orderkit.domain.api.Experimental;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
