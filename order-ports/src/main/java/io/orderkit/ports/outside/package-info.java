/** The company's other systems: what the ERP knows and does, and the ways to people and to other programs. */
@NullMarked
package io.orderkit.ports.outside;

import org.jspecify.annotations.NullMarked;
