package io.orderkit.rules.internal.files;

/** The exception for a file that the reader refuses to read. The message gives the reason, such as "is a directory; expected a file". */
final class FileRefused extends Exception {
    private static final long serialVersionUID = 1L;

    FileRefused(String why) {
        super(why, null, false, false);
    }
}
