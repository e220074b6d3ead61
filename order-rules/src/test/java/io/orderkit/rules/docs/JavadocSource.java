package io.orderkit.rules.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The documentation comments of a vocabulary type. The comments are read from the source file, because they do not
 * exist at run time.
 */
final class JavadocSource {
    private final String text;

    private JavadocSource(String text) {
        this.text = text;
    }

    static JavadocSource of(Class<?> type) {
        Path file = Path.of("src", "main", "java", type.getName().replace('.', '/') + ".java");
        try {
            return new JavadocSource(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("no source of " + type, e);
        }
    }

    /** Returns the first sentence of the comment on the type. */
    String summary() {
        return plain(find("(?s)/\\*\\*(.*?)(?:\\.\\s|\\.\\*|@param|\\*/)", text));
    }

    /** Returns the comment on a component of the record. */
    String component(String name) {
        return plain(find("(?s)@param " + name + "\\b(.*?)(?:\\* @|\\*/)", text));
    }

    /** Returns the first sentence of the comment on a method of the interface. */
    String method(Method method) {
        String parameters = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
                .collect(Collectors.joining(", "));
        String signature = "void " + method.getName() + "(" + parameters + ");";
        int at = text.indexOf(signature);
        if (at < 0) {
            throw new IllegalStateException("no " + signature + " in the source");
        }
        return plain(find("(?s)^(.*?)(?:\\.\\s|\\* @|\\*/)", text.substring(text.lastIndexOf("/**", at) + 3, at)));
    }

    private static String find(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        if (!matcher.find()) {
            throw new IllegalStateException("the source does not say " + pattern);
        }
        return matcher.group(1);
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*\\*$", "")
                .strip();
    }
}
