/** The intake of an order (C1–C4): its channel, its missing and unclear items, and the promises to reply. */
@Experimental
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.intake;

import io.orderkit.domain.api.Experimental;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
