/** The sealing of personal data under data subjects' keys, and the erasure of that data. */
@Experimental
@NullMarked
package io.orderkit.desk.personal;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
