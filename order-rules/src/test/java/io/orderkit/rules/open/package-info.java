/** Tests with properties, tables and questions in addition to those of the library. */
@NullMarked
package io.orderkit.rules.open;

import org.jspecify.annotations.NullMarked;
