package io.orderkit.rules.internal.language;

/**
 * A position in a text file.
 *
 * @param line the line number, from 1; 0 for the file as a whole
 * @param column the column number, from 1; 0 for the line as a whole
 */
public record SourcePosition(int line, int column) {
    /** The position that stands for the file as a whole. */
    public static final SourcePosition FILE = new SourcePosition(0, 0);
}
