/** The problems of a text, the shapes of its types, and the sealing of its personal data. */
@Stable
@NullMarked
package io.orderkit.desk.json.text;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
