/** Classes that run SQL statements and interpret their failures. */
@NullMarked
package io.orderkit.jdbc.internal.sql;

import org.jspecify.annotations.NullMarked;
