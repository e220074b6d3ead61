/** The company's other systems: what the ERP knows and does, and the ways to people and to other programs. */
@Stable
@NullMarked
package io.orderkit.ports.outside;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
