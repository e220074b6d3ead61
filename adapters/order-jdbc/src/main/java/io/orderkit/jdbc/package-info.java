/**
 * Storage of orders in a relational database, through plain JDBC. The storage follows the port rules with the prefixes S-, J-, Q-, O- and
 * A- in {@code docs/ports.md}.
 *
 * <p>Start with {@link io.orderkit.jdbc.JdbcStore}.
 */
@Stable
@NullMarked
package io.orderkit.jdbc;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
