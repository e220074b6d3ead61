/** The supported databases: their dialects, their settings, the H2 file, and the migrations of the tables. */
@NullMarked
package io.orderkit.jdbc.internal.database;

import org.jspecify.annotations.NullMarked;
