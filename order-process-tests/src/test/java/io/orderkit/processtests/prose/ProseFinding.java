package io.orderkit.processtests.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An occurrence of a word or a sentence opening that the style rules forbid.
 *
 * @param file the path of the file, relative to the project
 * @param line the line, from 1
 * @param kind word or opening
 * @param sentence the sentence that contains the occurrence
 */
record ProseFinding(String file, int line, Kind kind, String sentence) {
    private static final Pattern SOURCE = Pattern.compile("(.*?)/?src/(main|test)/.*");

    enum Kind {
        WORD,
        OPENING
    }

    /** Returns the module and the part (main, test or docs) to which the file belongs. */
    static String part(String file) {
        Matcher source = SOURCE.matcher(file);
        if (source.matches()) {
            return source.group(1) + " " + source.group(2);
        }
        int folder = file.lastIndexOf('/');
        return (folder < 0 ? "README" : file.substring(0, folder)) + " docs";
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence;
    }
}
