package io.orderkit.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.CatalogueBuilder;
import io.orderkit.domain.model.InvalidValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("K4")
@DisplayName("A language")
class LanguageTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"zh, ZH", "zh-CN, ZH", "zh-Hans-CN, ZH", "en-GB, EN", "en_US, EN", "ES, ES", "es-419, ES"})
    @DisplayName("is known by its tag, with or without a region, as browsers send it")
    void known(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
    }

    @Test
    @DisplayName("that a company does not speak is refused by its catalogue, with those that it does")
    void unknown() {
        assertThat(Language.of("de-AT").tag()).isEqualTo("de");
        assertThatThrownBy(() -> Catalogue.handbook().language("de-AT"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("en, es, zh");
        assertThat(new CatalogueBuilder(Catalogue.handbook())
                        .language("de")
                        .build()
                        .language("de-AT"))
                .isEqualTo(Language.of("de"));
        assertThatThrownBy(() -> Language.of("der/die")).isInstanceOf(InvalidValue.class);
    }
}
