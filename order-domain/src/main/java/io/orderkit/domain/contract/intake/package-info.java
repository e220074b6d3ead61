/** C1 to C4: the order comes in, is made clear and complete, and the customer hears by when he is answered. */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.intake;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
