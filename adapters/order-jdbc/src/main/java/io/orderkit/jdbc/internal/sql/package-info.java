/** How SQL statements are bound and run, and what their failures mean. */
@NullMarked
package io.orderkit.jdbc.internal.sql;

import org.jspecify.annotations.NullMarked;
