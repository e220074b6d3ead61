/** What the library needs from outside, and the desk that ties it together. */
@Stable
@NullMarked
package io.orderkit.ports;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
