/** The steps of proposals and consents (X9), for the table of any process, and what a process says of its own matters. */
@Experimental
@NullMarked
package io.orderkit.domain.consent.step;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
