/** C8 and C9: the customer order confirmation goes out and comes back signed, or the dates move. */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.confirmation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
