/**
 * Proposals and the consents to them (X9). A command that needs the consent of named persons is submitted as a proposal,
 * which has an id. Each of these persons, or their deputy, gives a consent that refers to this id. SYSTEM carries out
 * the command after the last consent.
 */
@Experimental
@NullMarked
package io.orderkit.domain.consent;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
