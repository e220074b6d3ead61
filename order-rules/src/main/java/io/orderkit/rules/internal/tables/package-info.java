/**
 * Decision tables, which contain figures that analysts maintain in spreadsheets beside the rules. A decision table never gives a verdict.
 * The matching row supplies figures for the fact, and the rules read those figures. No API.
 */
@NullMarked
package io.orderkit.rules.internal.tables;

import org.jspecify.annotations.NullMarked;
