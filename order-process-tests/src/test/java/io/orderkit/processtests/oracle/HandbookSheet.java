package io.orderkit.processtests.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A handbook sheet: the answers expected from a process, written by hand from the requirements. The comments at the top of the file explain
 * the format.
 *
 * @param name the file name, used in messages
 * @param rows the rows, in the order in which the file lists them
 */
record HandbookSheet(String name, List<SheetRow> rows) {
    private static final String HEADER = "requirement,step,who,position,when,expected,remark";

    /** Reads the sheet with the given name from the package of this class. */
    static HandbookSheet named(String name) {
        return of(name, String.join("\n", lines(name)));
    }

    /** Returns the lines of a resource in the package of this class. */
    static List<String> lines(String name) {
        try (InputStream in = HandbookSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no sheet " + name + " beside " + HandbookSheet.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Returns this sheet without the rows, and parts of rows, that the process does not implement yet. */
    HandbookSheet asFarAsBuilt(NotBuiltYet missing) {
        return new HandbookSheet(name, rows.stream().flatMap(missing::builtPart).toList());
    }

    /** Parses the text of a sheet. Lines that begin with a hash sign are comments. */
    static HandbookSheet of(String name, String text) {
        List<SheetRow> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                rows.add(SheetRow.of(i + 1, line));
            } else if (line.equals(HEADER)) {
                headed = true;
            } else {
                throw new AssertionError(name + ": found the header " + line + ", expected " + HEADER);
            }
        }
        return new HandbookSheet(name, List.copyOf(rows));
    }
}
