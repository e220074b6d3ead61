/**
 * Proposals and the consents to them (X9). A command that needs the consent of named persons is proposed under an
 * id. Each of these persons, or their deputy, gives a consent that refers to the id. SYSTEM carries out the command
 * after the last consent.
 */
@Experimental
@NullMarked
package io.orderkit.domain.consent;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
