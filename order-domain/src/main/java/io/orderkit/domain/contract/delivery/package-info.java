/** C14 to C18: notice, note, briefing, transport, arrival, and the signed receipt. */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.delivery;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
