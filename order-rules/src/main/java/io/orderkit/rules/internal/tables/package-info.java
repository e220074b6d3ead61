/**
 * Decision tables: figures that analysts keep in a spreadsheet beside the rules. A table judges nothing; the row that fits gives
 * ready-made figures to the fact that the rules look at. No API.
 */
@NullMarked
package io.orderkit.rules.internal.tables;

import org.jspecify.annotations.NullMarked;
