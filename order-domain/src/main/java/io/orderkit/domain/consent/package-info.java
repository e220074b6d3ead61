/**
 * Proposals and the consents to them (X9). A matter to which named persons must agree is proposed under an id. Each of
 * them, or their deputy, consents to that id. SYSTEM carries out the matter when the last consent is there.
 */
@Experimental
@NullMarked
package io.orderkit.domain.consent;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
