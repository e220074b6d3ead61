/** The customer order confirmation: how it is entered, registered, checked and sent (C8). */
@Experimental
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.api.Experimental;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
