package io.orderkit.rules.internal.gaps;

import static io.orderkit.rules.internal.gaps.ReviewedTexts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.questions.ShippedTopics;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A gap is said in words")
@Tag("K3")
class RegionTextTest {
    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("by the properties that tell its cases from others")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            orderTotal < 100                    | orderTotal is from 100
            orderTotal <= 100                   | orderTotal is over 100
            orderTotal > 100                    | orderTotal is up to 100
            orderTotal >= 100                   | orderTotal is under 100
            orderTotal != 100                   | orderTotal is 100
            orderTotal >= 100, orderTotal < 200 | orderTotal is under 100 or from 200
            `orderTotal < 100 || orderTotal > 200` | orderTotal is from 100 and up to 200
            contractPercent != null             | contractPercent is not known
            contractPercent == null             | contractPercent is known
            contractPercent > 5                 | contractPercent is not known or up to 5
            tier == Tier.A                      | tier is not A
            tier != Tier.A                      | tier is A
            currency == "EUR"                   | currency is not EUR
            currency not in ( "EUR", "USD" )    | currency is EUR or USD
            """)
    void words(String condition, String where) {
        ReviewedTexts texts = new ReviewedTexts()
                .rules(
                        ShippedTopics.DEPOSIT,
                        List.of(rule(
                                "some", "OrderTerms( " + condition + " )", "requirePercent(5, \"deposit-tier-c\")")));
        assertThat(texts.findings(ShippedTopics.DEPOSIT))
                .singleElement()
                .extracting(found -> found.finding().message())
                .isEqualTo("no rule says which deposit is required (0 percent for none), where " + where);
    }
}
