/** Reads analysts' spreadsheets, which are saved as comma-separated text with a header. No API. */
@NullMarked
package io.orderkit.rules.internal.sheets;

import org.jspecify.annotations.NullMarked;
