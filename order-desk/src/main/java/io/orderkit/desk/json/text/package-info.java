/** What a text can have wrong, how its types are spelled, and what of it is personal. */
@Stable
@NullMarked
package io.orderkit.desk.json.text;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
