package io.orderkit.processtests.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or an opening that the house's style does without.
 *
 * @param file relative to the project
 * @param line from 1
 * @param kind which of both
 * @param sentence in which it stands
 */
record ProseFinding(String file, int line, Kind kind, String sentence) {
    private static final Pattern SOURCE = Pattern.compile("(.*?)/?src/(main|test)/.*");

    enum Kind {
        WORD,
        OPENING
    }

    /** The module and the part of it that a figure is kept of: main, test or docs. */
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
