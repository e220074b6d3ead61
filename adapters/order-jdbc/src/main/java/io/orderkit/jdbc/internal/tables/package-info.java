/**
 * The ports, implemented on database tables: history, journal, summaries, outbox, archive, and the data subjects' keys.
 */
@NullMarked
package io.orderkit.jdbc.internal.tables;

import org.jspecify.annotations.NullMarked;
