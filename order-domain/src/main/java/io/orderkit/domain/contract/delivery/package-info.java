/** The delivery part of an order: notice, notification, sales slip and transport problems (C14 to C18). */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.delivery;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
