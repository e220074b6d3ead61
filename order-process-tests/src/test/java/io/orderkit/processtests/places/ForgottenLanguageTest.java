package io.orderkit.processtests.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("X6")
@DisplayName("A language that is added to the library")
class ForgottenLanguageTest {
    private static final String DOMAIN = "order-domain";
    private static final String LANGUAGE = "io/orderkit/domain/refusal/Language.java";
    private static final String KERNEL = "io/orderkit/domain/process/kernel_";
    private static final String CONSENT = "io/orderkit/domain/consent/step/consent_";
    private static final String REASONS = "io/orderkit/rules/standard/reasons.csv";
    private static final String TITLE = "\nlanguage.fr = French\n";

    @TempDir
    Path folder = Path.of("");

    /** The parts of the library that must contain texts for a new language, besides the constant. */
    enum Place {
        KERNEL,
        TITLE,
        CONSENT,
        CONTRACT,
        MALL,
        REASONS
    }

    private ChangedLibrary with(Set<Place> places) throws IOException {
        ChangedLibrary library = new ChangedLibrary(folder)
                .source(
                        DOMAIN,
                        LANGUAGE,
                        "private static final Constants",
                        "public static final Language FR = new Language(\"fr\");\n    private static final Constants")
                .source(DOMAIN, LANGUAGE, "List.of\\(EN, ES, ZH\\)", "List.of(EN, ES, ZH, FR)");
        String title = places.contains(Place.TITLE) ? TITLE : "";
        for (String known : new String[] {"en", "es", "zh"}) {
            library.copied(DOMAIN, KERNEL + known + ".properties", KERNEL + known + ".properties", title);
        }
        if (places.contains(Place.KERNEL)) {
            library.copied(DOMAIN, KERNEL + "en.properties", KERNEL + "fr.properties", title);
        }
        if (places.contains(Place.CONSENT)) {
            library.copied(DOMAIN, CONSENT + "en.properties", CONSENT + "fr.properties", "");
        }
        for (Place process : Set.of(Place.CONTRACT, Place.MALL)) {
            String name = process.name().toLowerCase(java.util.Locale.ROOT);
            String words = "io/orderkit/domain/" + name + "/process/" + name + "_";
            if (places.contains(process)) {
                library.copied(DOMAIN, words + "en.properties", words + "fr.properties", "");
            }
        }
        if (places.contains(Place.REASONS)) {
            library.resource("order-rules", REASONS, "(?m)^(([^,]*),([^,]*),(\"[^\"]*\"|[^,]*),.*)$", "$1,$4");
        }
        return library;
    }

    @Test
    @DisplayName("works once its words are in every place")
    void complete() throws IOException {
        assertThat(with(EnumSet.allOf(Place.class))
                        .resource("order-rules", REASONS, "zh,en", "zh,fr")
                        .problem(Starts.class))
                .isEmpty();
    }

    @ParameterizedTest(name = "but {0}")
    @EnumSource(Place.class)
    @DisplayName("does not start while the words of one place are forgotten")
    void forgotten(Place place) throws IOException {
        String problem = with(EnumSet.complementOf(EnumSet.of(place))).problem(Starts.class);
        assertThat(problem).startsWith("does not start: ");
        if (place == Place.TITLE) {
            assertThat(problem).contains("language.fr");
        } else if (place != Place.REASONS) {
            assertThat(problem).contains("_fr.properties");
        }
    }
}
