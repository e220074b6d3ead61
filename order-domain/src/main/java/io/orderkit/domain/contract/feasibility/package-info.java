/** The answers of the technical department and production: whether the goods can be made, and when (C6, C7). */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.feasibility;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
