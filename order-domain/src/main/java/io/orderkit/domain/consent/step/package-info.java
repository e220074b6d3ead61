/** The steps of proposals and consents that any process can include, and the interfaces for its own proposals (X9). */
@Experimental
@NullMarked
package io.orderkit.domain.consent.step;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
