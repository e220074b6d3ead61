/** Properties, tables and questions that the library does not know. */
@NullMarked
package io.orderkit.rules.open;

import org.jspecify.annotations.NullMarked;
