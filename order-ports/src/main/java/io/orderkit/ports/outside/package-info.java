/** The company's other systems: facts and actions of the ERP, and the ports to people and to other programs. */
@Stable
@NullMarked
package io.orderkit.ports.outside;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
