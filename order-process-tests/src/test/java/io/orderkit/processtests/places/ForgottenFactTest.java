package io.orderkit.processtests.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("X7")
@DisplayName("A fact that is added to a question")
class ForgottenFactTest {
    private static final String DOMAIN = "order-domain";
    private static final String RULES = "order-rules";
    private static final String FACTS = "io/orderkit/domain/policy/MallTermsFacts.java";
    private static final String CALLER = "io/orderkit/domain/mall/order/MallTerms.java";
    private static final String SEEN = "io/orderkit/rules/vocabulary/ShopOrder.java";
    private static final String EXAMPLES = "io/orderkit/rules/standard/mall-examples.csv";
    private static final String TOPICS = "io/orderkit/rules/internal/questions/ShippedTopics.java";

    @TempDir
    Path folder = Path.of("");

    /** The parts of the library to which a new fact must be added, besides the record component. */
    enum Place {
        COPY,
        PROCESS,
        SEEN_BY_RULES,
        GIVEN_TO_RULES,
        MADE_FOR_RULES,
        EXAMPLES
    }

    private ChangedLibrary with(Set<Place> places) throws IOException {
        ChangedLibrary library = new ChangedLibrary(folder)
                .source(DOMAIN, FACTS, "String currency,\\s+@Since", "String currency, boolean gift, @Since")
                .source(DOMAIN, FACTS, "currency, Optional.empty\\(\\)\\)", "currency, false, Optional.empty())")
                .source(DOMAIN, CALLER)
                .source(RULES, SEEN)
                .source(RULES, TOPICS);
        if (places.contains(Place.COPY)) {
            library.source(DOMAIN, FACTS, "currency, others\\)", "currency, gift, others)");
        }
        if (places.contains(Place.PROCESS)) {
            library.source(DOMAIN, CALLER, "getCurrencyCode\\(\\),", "getCurrencyCode(), false,");
        }
        if (places.contains(Place.SEEN_BY_RULES)) {
            library.source(RULES, SEEN, "String currency, OpenValues", "String currency, boolean gift, OpenValues");
        }
        if (places.contains(Place.GIVEN_TO_RULES)) {
            library.source(
                    RULES,
                    TOPICS,
                    "values\\(facts.cashOnDelivery\\(\\), facts.orderTotal\\(\\), facts.currency\\(\\)\\)",
                    "values(facts.cashOnDelivery(), facts.orderTotal(), facts.currency(), facts.gift())");
        }
        if (places.contains(Place.MADE_FOR_RULES)) {
            library.source(
                    RULES,
                    TOPICS,
                    "(new ShopOrder\\(\\(Boolean\\) it\\[0], \\(BigDecimal\\) it\\[1], \\(String\\) it\\[2]), open",
                    "$1, (Boolean) it[3], open");
        }
        if (places.contains(Place.EXAMPLES)) {
            library.resource(RULES, EXAMPLES, "currency,", "currency,gift,")
                    .resource(RULES, EXAMPLES, ",(CNY|EUR),", ",$1,no,");
        }
        return library;
    }

    @Test
    @DisplayName("works once it is in every place")
    void complete() throws IOException {
        assertThat(with(EnumSet.allOf(Place.class)).problem(Starts.class)).isEmpty();
    }

    @ParameterizedTest(name = "but {0}")
    @EnumSource(Place.class)
    @DisplayName("does not compile, or does not start, while one place is forgotten")
    void forgotten(Place place) throws IOException {
        assertThat(with(EnumSet.complementOf(EnumSet.of(place))).problem(Starts.class))
                .startsWith(
                        switch (place) {
                            case GIVEN_TO_RULES ->
                                "does not start: IllegalStateException: the topic mall: of the 4 values";
                            case EXAMPLES -> "does not start: RuleSetInvalid: ";
                            case COPY, PROCESS, SEEN_BY_RULES, MADE_FOR_RULES -> "does not compile: ";
                        });
    }

    @Test
    @DisplayName("does not start while rules know nothing of it at all")
    void unseen() throws IOException {
        assertThat(with(Set.copyOf(List.of(Place.COPY, Place.PROCESS))).problem(Starts.class))
                .startsWith("does not start: IllegalStateException: the topic mall: MallTermsFacts has 4 values");
    }
}
