/** The sealing of personal data under the keys of data subjects, and their erasure. */
@Experimental
@NullMarked
package io.orderkit.desk.personal;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
