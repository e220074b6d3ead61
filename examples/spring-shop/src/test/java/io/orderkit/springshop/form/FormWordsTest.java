package io.orderkit.springshop.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.screen.ScreenWords;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.springshop.form.InputShape.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

@DisplayName("The words of forms")
class FormWordsTest {
    private static final OrderJson JSON = ReferenceExamples.json();

    /** Returns the texts of a single language file, without a fallback to the English file. */
    private static FormWords in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        StaticMessageSource messages = new StaticMessageSource();
        String file = language.equals("en") ? "messages.properties" : "messages_" + language + ".properties";
        try {
            PropertiesLoaderUtils.loadProperties(
                            new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8))
                    .forEach((key, text) -> messages.addMessage(key.toString(), locale, text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Wording wording =
                ContractProcess.standard().wording().and(MallProcess.standard().wording());
        ScreenWords words = new ScreenWords(wording, Language.of(language), ZoneId.of("Asia/Shanghai"));
        return new FormWords(messages, locale, words, Catalogue.handbook());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh"})
    @DisplayName("have a label for every field of every command, and a word for every name")
    void complete(String language) {
        FormWords words = in(language);
        Set<String> missing = new TreeSet<>();
        CommandInputs inputs = CommandInputs.of(JSON);

        inputs.commands().forEach(command -> collect(inputs.of(command).orElseThrow(), words, missing));
        words.units().forEach(unit -> name("unit", unit, words, missing));

        assertThat(missing).isEmpty();
    }

    private static void collect(InputShape shape, FormWords words, Set<String> missing) {
        shape.names().forEach(name -> name(shape.type(), name, words, missing));
        for (Member member : shape.members()) {
            if (!member.name().isEmpty() && !words.hasLabel(shape.type(), member.name())) {
                missing.add("label." + shape.type() + "." + member.name());
            }
            collect(member.shape(), words, missing);
        }
    }

    private static void name(String type, String name, FormWords words, Set<String> missing) {
        if (words.name(type, name).equals(name)) {
            missing.add("name." + type + "." + name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh"})
    @DisplayName("are the library's where it has them")
    void library(String language) {
        FormWords words = in(language);
        Wording wording = words.words().wording();

        String signer = wording.say(words.words().language(), "field.designated-signer");
        assertThat(words.label("order-content", "designatedSigner")).isEqualToIgnoringCase(signer);
        String faults = wording.say(words.words().language(), "reservation.damaged");
        assertThat(words.name("reservation.kind", "damaged")).isEqualToIgnoringCase(faults);
    }

    @Test
    @DisplayName("show the plain name of a field that a company has added without a word")
    void unworded() {
        assertThat(in("en").label("reserve-truck", "axles")).isEqualTo("axles");
        assertThat(List.of(in("en").hasLabel("reserve-truck", "axles"), in("en").hasLabel("statement", "signedBy")))
                .containsExactly(false, true);
    }
}
