/**
 * The steps for proposals and consents, which any process can include, and the interfaces for defining proposals (X9).
 */
@Experimental
@NullMarked
package io.orderkit.domain.consent.step;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
