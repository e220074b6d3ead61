package io.orderkit.processtests.pages;

import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleSetInvalid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The checker for rules and for rows in rule tables. A note before the block states how the block is used. The note
 * "appended to FILE" appends the block to a file of the standard rules. With "in place of FILE", the block replaces a
 * file; with "new file FILE", it is an additional file. The resulting rule set must load without errors. If the note
 * ends with ", refused", the rule set must be rejected instead. If the note ends with ", goes on", the next block is
 * added to the same rule set.
 */
final class RuleBlocks implements BlockCheck {
    private static final String REFUSED = ", refused";
    private static final String GOES_ON = ", goes on";
    private static final Pattern TARGET =
            Pattern.compile("\\s*(appended to|in place of|new file) ([\\w.-]+)(" + REFUSED + "|" + GOES_ON + ")?\\s*");

    /** The files of the rule set that the next block continues; empty if the next block begins a new rule set. */
    private final Map<String, String> begun = new TreeMap<>();

    @Override
    public List<String> faults(CodeBlock block) {
        Map<String, String> texts =
                begun.isEmpty() ? new TreeMap<>(RuleBook.standard().texts()) : new TreeMap<>(begun);
        begun.clear();
        if (!add(block, texts)) {
            return List.of(
                    block.fault("expected the note \"appended to FILE\" or \"in place of FILE\" before it, with one of "
                            + texts.keySet() + ", or \"new file FILE\""));
        }
        if (goesOn(block)) {
            begun.putAll(texts);
            return List.of();
        }
        String refused = refusal(texts);
        if (!block.note().strip().endsWith(REFUSED)) {
            return refused.isEmpty() ? List.of() : List.of(block.fault("the rules are refused: " + refused));
        }
        return refused.isEmpty()
                ? List.of(block.fault("the rules load; the note says that they are refused"))
                : List.of();
    }

    /** Adds a block to the file that the block's note names. Returns false if the note is invalid. */
    static boolean add(CodeBlock block, Map<String, String> texts) {
        Matcher target = TARGET.matcher(block.note());
        boolean sound = target.matches()
                && texts.containsKey(target.group(2)) != target.group(1).equals("new file");
        if (!sound) {
            return false;
        }
        if (target.group(1).equals("in place of")) {
            texts.remove(target.group(2));
        }
        texts.merge(target.group(2), block.text(), String::concat);
        return true;
    }

    /** Returns whether the next block continues the same rule set. */
    static boolean goesOn(CodeBlock block) {
        return block.note().strip().endsWith(GOES_ON);
    }

    /** Returns the error message for a rule set; empty if it loads without errors. */
    private static String refusal(Map<String, String> texts) {
        Path folder = folderOf(texts);
        try {
            RuleBook.load(folder);
            return "";
        } catch (RuleSetInvalid e) {
            return String.valueOf(e.getMessage());
        } finally {
            delete(folder);
        }
    }

    private static Path folderOf(Map<String, String> texts) {
        try {
            Path folder = Files.createTempDirectory("rules-of-page");
            for (Map.Entry<String, String> each : texts.entrySet()) {
                Files.writeString(folder.resolve(each.getKey()), each.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("no rule set can be written", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
