/** X8: changing and cancelling a contract order. */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.amendment;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
