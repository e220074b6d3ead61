/** The delivery data of an order: notice, notification, sales slip and transport problems (C14–C18). */
@Experimental
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.api.Experimental;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
