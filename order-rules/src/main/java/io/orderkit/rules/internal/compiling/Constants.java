package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.compiling.RuleCheck.Complaints;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** The constants that a file's header imports, as {@code Tier.A}. */
final class Constants {
    private static final Pattern CONSTANT = Pattern.compile("(?<![\\w.])([A-Z]\\w*)\\.([A-Z]\\w*)");

    private final Map<String, List<String>> constants = new TreeMap<>();

    Constants(PackageDescr file) {
        for (ImportDescr line : file.getImports()) {
            String name = line.getTarget();
            try {
                Class<?> type = Class.forName(name, false, Constants.class.getClassLoader());
                if (type.isEnum()) {
                    constants.put(
                            type.getSimpleName(),
                            Arrays.stream(type.getEnumConstants())
                                    .map(constant -> ((Enum<?>) constant).name())
                                    .toList());
                }
            } catch (ClassNotFoundException e) {
                // No constants come from it; the compiler reports the import itself.
                constants.remove(name);
            }
        }
    }

    void check(int line, String text, Complaints complaints) {
        CONSTANT.matcher(text).results().forEach(found -> {
            List<String> known = constants.get(found.group(1));
            if (known == null) {
                complaints.about(line, Words.unknown("constant of", found.group(1), constants.keySet()));
            } else if (!known.contains(found.group(2))) {
                complaints.about(line, Words.unknown(found.group(1), found.group(2), known));
            }
        });
    }
}
