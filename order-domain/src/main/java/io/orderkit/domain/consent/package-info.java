/**
 * Proposals and the consents to them (X9): a matter that named persons must agree to is proposed under an id; each of them, or their deputy,
 * consents to that id; SYSTEM carries the matter out when the last consent is there.
 */
@Experimental
@NullMarked
package io.orderkit.domain.consent;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
