/**
 * The delivery notice or the emergency instruction in its place, the recheck of its data, and the delivery note (C14).
 */
@Experimental
@NullMarked
package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
