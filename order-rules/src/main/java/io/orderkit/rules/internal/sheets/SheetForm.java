package io.orderkit.rules.internal.sheets;

import java.util.List;
import java.util.stream.Stream;

/**
 * The form of a sheet: its columns and its size.
 *
 * @param file the file's name
 * @param needed the columns that it must have
 * @param allowed the columns that it may have besides
 * @param mostRows the most rows below the header
 * @param rows what its rows are called, such as "examples"
 */
public record SheetForm(String file, List<String> needed, List<String> allowed, int mostRows, String rows) {
    List<String> known() {
        return Stream.concat(needed.stream(), allowed.stream()).toList();
    }
}
