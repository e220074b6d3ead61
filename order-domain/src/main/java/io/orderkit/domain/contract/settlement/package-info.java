/** C9.2 and C13: deposits, balances, and the payment gate before delivery. */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.settlement;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
