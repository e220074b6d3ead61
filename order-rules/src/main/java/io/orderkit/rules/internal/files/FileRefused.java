package io.orderkit.rules.internal.files;

/** A file of a rule directory that is not read; the message says why, as in "is a directory; expected a file". */
final class FileRefused extends Exception {
    private static final long serialVersionUID = 1L;

    FileRefused(String why) {
        super(why, null, false, false);
    }
}
