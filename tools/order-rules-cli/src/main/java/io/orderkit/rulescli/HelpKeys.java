package io.orderkit.rulescli;

import java.util.List;

/** The message keys under which picocli finds the help texts of the program and its commands. */
final class HelpKeys {
    static final List<String> ALL = List.of(
            "option.lang",
            "option.json",
            "option.help",
            "option.each",
            "parameter.dir",
            "parameter.facts",
            "parameter.before",
            "parameter.after",
            "parameter.new",
            "usage.synopsisHeading",
            "usage.commandListHeading",
            "usage.parameterListHeading",
            "usage.optionListHeading",
            "usage.footer",
            "order-rules.usage.description",
            "order-rules.check.usage.description",
            "order-rules.test.usage.description",
            "order-rules.explain.usage.description",
            "order-rules.compare.usage.description",
            "order-rules.new.usage.description");

    private HelpKeys() {}
}
