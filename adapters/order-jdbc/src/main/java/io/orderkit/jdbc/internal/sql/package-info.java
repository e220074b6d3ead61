/** The binding and execution of SQL statements, and the meanings of their failures. */
@NullMarked
package io.orderkit.jdbc.internal.sql;

import org.jspecify.annotations.NullMarked;
