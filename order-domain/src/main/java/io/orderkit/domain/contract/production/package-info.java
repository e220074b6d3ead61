/** C10 to C12: the production order is issued and released, the goods are made, inspected and received. */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.production;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
