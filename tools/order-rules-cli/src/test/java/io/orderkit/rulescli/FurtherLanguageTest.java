package io.orderkit.rulescli;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.CatalogueBuilder;
import io.orderkit.domain.catalogue.VocabularyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("K8")
@DisplayName("The command line in a language of the company")
class FurtherLanguageTest {
    private static final String TIER_C = "{\"type\":\"deposit-facts\",\"tier\":\"c\",\"orderTotal\":\"120000\","
            + "\"currency\":\"CNY\",\"paymentMethod\":\"open-account\",\"urgency\":\"normal\"}";

    @TempDir
    Path folder = Path.of("");

    private Path rules = Path.of("");

    @BeforeEach
    void inGerman() throws IOException {
        rules = folder.resolve("rules");
        CommandRun.of("new", rules);
        VocabularyFile.write(
                new CatalogueBuilder(Catalogue.handbook()).language("de").build(), rules);
        Path reasons = rules.resolve("reasons.csv");
        Files.writeString(
                reasons,
                Files.readString(reasons)
                        .replace("code,requirement,en,es,zh\n", "code,requirement,en,es,zh,de\n")
                        .replace(
                                "C级客户须在生产前支付{percent}%的定金。\n",
                                "C级客户须在生产前支付{percent}%的定金。,Kategorie C zahlt {percent} % an.\n"));
    }

    @Test
    @DisplayName("says the reasons in it where the rules have them, and marks what it says in English")
    void german() {
        CommandRun explained = CommandRun.of("explain", rules, TIER_C, "--lang", "de");
        assertThat(explained.status()).as(explained.err()).isZero();
        assertThat(explained.out()).contains("Kategorie C zahlt 30 % an.", "[en] verdict");
        CommandRun tierB = CommandRun.of("explain", rules, TIER_C.replace("\"c\"", "\"b\""), "--lang=de-AT");
        assertThat(tierB.out()).contains("[en] A tier B customer pays a deposit of 20 % before production.");
        assertThat(CommandRun.of("check", rules, "--lang", "de").status()).isZero();
    }

    @Test
    @DisplayName("refuses a language that neither the library nor the rules have")
    void unknown() {
        CommandRun french = CommandRun.of("explain", rules, TIER_C, "--lang", "fr");
        assertThat(french.status()).isEqualTo(2);
        assertThat(french.err()).contains("language is \"fr\"; expected one of en, es, zh, de");
        assertThat(CommandRun.of("new", folder.resolve("other"), "--lang", "de").err())
                .contains("language is \"de\"; expected one of en, es, zh");
        assertThat(CommandRun.of("check", rules, "--lang", "?").status()).isEqualTo(2);
    }
}
