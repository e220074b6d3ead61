/** The ports, implemented on their tables: history, journal, summaries, outbox, archive, keys of data subjects. */
@NullMarked
package io.orderkit.jdbc.internal.tables;

import org.jspecify.annotations.NullMarked;
