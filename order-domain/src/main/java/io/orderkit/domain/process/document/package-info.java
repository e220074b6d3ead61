/** The documents that are derived from a process table: the step table and the diagrams. */
@NullMarked
package io.orderkit.domain.process.document;

import org.jspecify.annotations.NullMarked;
