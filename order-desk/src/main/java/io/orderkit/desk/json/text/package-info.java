/** The problems in JSON, the shapes of types, and the sealing of personal data. */
@Stable
@NullMarked
package io.orderkit.desk.json.text;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
