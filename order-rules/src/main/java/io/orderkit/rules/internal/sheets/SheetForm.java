package io.orderkit.rules.internal.sheets;

import java.util.List;
import java.util.stream.Stream;

/**
 * The expected form of a sheet: its columns and its maximum size.
 *
 * @param file the file's name
 * @param needed the required columns
 * @param allowed the optional columns
 * @param mostRows the maximum number of rows below the header
 * @param rows the noun used for the sheet's rows in messages, such as "examples"
 */
public record SheetForm(String file, List<String> needed, List<String> allowed, int mostRows, String rows) {
    List<String> known() {
        return Stream.concat(needed.stream(), allowed.stream()).toList();
    }
}
