package io.orderkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract test for the handbook's rules when they are compiled from a directory at run time. */
class LoadedRulesAgreementTest extends HandbookAgreementContract {
    private static final RuleBook LOADED = load();

    private static RuleBook load() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "rules-under-test"));
            return RuleBook.load(RuleDirectory.copiedTo(parent, "copy").path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    RuleBook rules() {
        return LOADED;
    }
}
