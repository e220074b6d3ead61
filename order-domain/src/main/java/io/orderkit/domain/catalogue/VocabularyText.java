package io.orderkit.domain.catalogue;

import io.orderkit.domain.model.InvalidValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A forward-only parser for the JSON of a vocabulary file. The parser accepts only an object of arrays whose elements
 * are objects with string values.
 */
final class VocabularyText {
    /** Matches a token. Strings contain names or numbers, but no quotation marks or escapes. */
    private static final Pattern TOKEN = Pattern.compile("\\s*+(?:\"([^\"\\\\\\p{Cntrl}]{0,200})\"|([{}\\[\\]:,]))");

    private final String text;
    private final Matcher tokens;
    private int end;

    VocabularyText(String text) {
        this.text = text;
        tokens = TOKEN.matcher(text);
    }

    /** Parses the whole text and passes each object to the reader, along with the key of the array that contains it. */
    void objects(BiConsumer<String, Map<String, String>> reader) {
        sign("{");
        if (!comes("}")) {
            do {
                String kind = word();
                sign(":");
                sign("[");
                if (!comes("]")) {
                    do {
                        reader.accept(kind, object());
                    } while (comes(","));
                    sign("]");
                }
            } while (comes(","));
            sign("}");
        }
        if (!text.substring(end).isBlank()) {
            throw wrong("nothing after the last brace");
        }
    }

    private Map<String, String> object() {
        Map<String, String> pairs = new LinkedHashMap<>();
        sign("{");
        do {
            String key = word();
            sign(":");
            if (pairs.put(key, word()) != null) {
                throw wrong("the key \"" + key + "\" once");
            }
        } while (comes(","));
        sign("}");
        return pairs;
    }

    private String word() {
        if (!next() || tokens.group(1) == null) {
            throw wrong("a text in double quotes");
        }
        end = tokens.end();
        return tokens.group(1);
    }

    private void sign(String sign) {
        if (!comes(sign)) {
            throw wrong(sign);
        }
    }

    private boolean comes(String sign) {
        if (next() && sign.equals(tokens.group(2))) {
            end = tokens.end();
            return true;
        }
        return false;
    }

    private boolean next() {
        return tokens.region(end, text.length()).lookingAt();
    }

    InvalidValue wrong(String expected) {
        String rest = text.substring(end).strip();
        return InvalidValue.of(place(), rest.substring(0, Math.min(rest.length(), 20)), expected);
    }

    InvalidValue wrong(InvalidValue why) {
        return why.at(place());
    }

    private String place() {
        return "line "
                + (1 + text.substring(0, end).chars().filter(c -> c == '\n').count());
    }
}
