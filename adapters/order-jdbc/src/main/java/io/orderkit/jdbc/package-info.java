/**
 * The storage of orders in a relational database, using plain JDBC. The storage follows the port rules in {@code docs/ports.md} whose ids
 * begin with S-, J-, Q-, O- or A-.
 *
 * <p>Start with {@link io.orderkit.jdbc.JdbcStore}.
 */
@Stable
@NullMarked
package io.orderkit.jdbc;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
