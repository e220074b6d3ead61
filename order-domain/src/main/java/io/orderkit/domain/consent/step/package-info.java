/**
 * The steps of proposals and consents (X9), which the table of any process can include, and the interface for a
 * process's own matters.
 */
@Experimental
@NullMarked
package io.orderkit.domain.consent.step;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
