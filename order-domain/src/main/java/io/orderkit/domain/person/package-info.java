/** The persons whom commands name, and their replacement (X2, X13). */
@Experimental
@NullMarked
package io.orderkit.domain.person;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
