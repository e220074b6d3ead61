/**
 * Decision tables: figures that analysts maintain in a spreadsheet beside the rules. A table gives no verdict. The matching row supplies
 * figures for the fact that the rules look at. No API.
 */
@NullMarked
package io.orderkit.rules.internal.tables;

import org.jspecify.annotations.NullMarked;
