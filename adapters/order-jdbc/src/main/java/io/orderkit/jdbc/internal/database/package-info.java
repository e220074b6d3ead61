/** The supported databases: dialects, settings, the H2 file, and the migrations of the tables. */
@NullMarked
package io.orderkit.jdbc.internal.database;

import org.jspecify.annotations.NullMarked;
