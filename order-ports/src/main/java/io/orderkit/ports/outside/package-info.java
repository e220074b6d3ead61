/** The ports to the outside world: the ERP, people, and other programs. */
@Stable
@NullMarked
package io.orderkit.ports.outside;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
