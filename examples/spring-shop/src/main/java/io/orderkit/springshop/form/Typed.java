package io.orderkit.springshop.form;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts that a user has typed into a form. Each text is stored under the path of its value in the command, for
 * example {@code content.lines[0].product}. A value with several controls has a text for each control, for example
 * {@code payment.amount~currency}. The number of rows in a list is stored under a name such as
 * {@code content.lines~rows}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param texts the texts, by name
 */
public record Typed(SortedMap<String, String> texts) {
    /** The maximum number of rows in a list. */
    public static final int MOST_ROWS = 500;

    private static final Typed NOTHING = new Typed(new TreeMap<>());
    private static final String ROWS = "~rows";

    public Typed {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Returns an empty form. */
    public static Typed nothing() {
        return NOTHING;
    }

    /** Returns the name of the field that contains a list's number of rows. */
    public static String rowsOf(String path) {
        return path + ROWS;
    }

    /** Returns the path of a row in a list. */
    public static String row(String path, int number) {
        return path + "[" + number + "]";
    }

    static String member(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Returns the text of a field without surrounding whitespace; empty if the field is blank or missing. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Returns whether the form had a field with this name, even if the field was empty. */
    public boolean has(String name) {
        return texts.containsKey(name);
    }

    /** Returns the number of rows in a list, from 0 to {@link #MOST_ROWS}. */
    public int rows(String path) {
        String rows = texts.getOrDefault(rowsOf(path), "0");
        return rows.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(rows), MOST_ROWS) : 0;
    }

    /** Returns whether any value is filled in at a path or below it. Units and currencies do not count as values. */
    public boolean isGivenAt(String path) {
        return texts.tailMap(path).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(path))
                .filter(entry -> isAtOrBelow(entry.getKey(), path))
                .anyMatch(entry -> isGiven(entry.getKey(), entry.getValue()));
    }

    private static boolean isAtOrBelow(String name, String path) {
        return name.length() == path.length() || ".[~".indexOf(name.charAt(path.length())) >= 0;
    }

    private static boolean isGiven(String name, String text) {
        return name.endsWith(ROWS)
                ? !text.equals("0")
                : !text.isBlank()
                        && !name.endsWith(InputKind.Part.CURRENCY.at(""))
                        && !name.endsWith(InputKind.Part.UNIT.at(""));
    }

    /** Returns the form with the text of one field changed. */
    public Typed with(String name, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(name, text);
        return new Typed(changed);
    }

    /** Returns the form without one of its fields. */
    public Typed without(String name) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.remove(name);
        return new Typed(changed);
    }

    /** Returns the form with one more row at the end of a list, unless the list already has {@link #MOST_ROWS} rows. */
    public Typed withRow(String path) {
        return with(rowsOf(path), String.valueOf(Math.min(rows(path) + 1, MOST_ROWS)));
    }

    /** Returns the form without one row of a list; the rows after it move up. */
    public Typed withoutRow(String path, int number) {
        int rows = rows(path);
        if (number < 0 || number >= rows) {
            return this;
        }
        SortedMap<String, String> kept = new TreeMap<>();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            int place = rowOf(entry.getKey(), path);
            if (place < number) {
                kept.put(entry.getKey(), entry.getValue());
            } else if (place > number) {
                String below = entry.getKey().substring(row(path, place).length());
                kept.put(row(path, place - 1) + below, entry.getValue());
            }
        }
        kept.put(rowsOf(path), String.valueOf(rows - 1));
        return new Typed(kept);
    }

    /** Returns the index of the list row to which a field belongs; −1 if the field is outside the rows. */
    private static int rowOf(String name, String path) {
        int end = name.indexOf(']', path.length());
        if (!name.startsWith(path + "[") || end < 0) {
            return -1;
        }
        String number = name.substring(path.length() + 1, end);
        return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : -1;
    }
}
