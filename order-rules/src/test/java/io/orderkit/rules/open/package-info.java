/** Tests with properties, tables and questions that are added to those of the library. */
@NullMarked
package io.orderkit.rules.open;

import org.jspecify.annotations.NullMarked;
