/**
 * Storage of orders in a relational database, through plain JDBC. It follows the rules S-, J-, Q-, O- and A- of {@code docs/ports.md}.
 *
 * <p>Start with {@link io.orderkit.jdbc.JdbcStore}.
 */
@Stable
@NullMarked
package io.orderkit.jdbc;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
