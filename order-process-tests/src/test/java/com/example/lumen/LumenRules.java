package com.example.lumen;

import io.orderkit.domain.catalogue.VocabularyFile;
import io.orderkit.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** The rule directory of this company: the standard rules with the company's own names and with rows for its tier D. */
final class LumenRules {
    private LumenRules() {}

    /** Writes the rule directory into a folder, and returns the path of the directory. */
    static Path in(Path folder) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("lumen-rules"));
        for (Map.Entry<String, String> file : RuleBook.standard().texts().entrySet()) {
            Files.writeString(rules.resolve(file.getKey()), file.getValue());
        }
        VocabularyFile.write(Lumen.process().catalogue(), rules);
        add(rules, "tier-standard.csv", "D,,,,D,\n");
        add(rules, "deposit-percentages.csv", "D,,,50,\nD,prepayment,,100,\n");
        Path deposit = rules.resolve("deposit.drl");
        Files.writeString(deposit, Files.readString(deposit).replace("tier == Tier.C", "tier in ( Tier.C, Tier.D )"));
        return rules;
    }

    /** Appends text to a file in the directory. */
    static void add(Path rules, String file, String text) throws IOException {
        Files.writeString(rules.resolve(file), text, StandardOpenOption.APPEND, StandardOpenOption.CREATE);
    }
}
