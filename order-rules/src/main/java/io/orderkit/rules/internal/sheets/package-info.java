/** Spreadsheets of analysts: separated text, its header, its cells. No API. */
@NullMarked
package io.orderkit.rules.internal.sheets;

import org.jspecify.annotations.NullMarked;
