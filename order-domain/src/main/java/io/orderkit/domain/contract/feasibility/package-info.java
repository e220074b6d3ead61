/** C6 and C7: the technical department says whether it can be made, production when. */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.feasibility;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
