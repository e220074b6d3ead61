package io.orderkit.rules;

import io.orderkit.domain.policy.PolicyFacts;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.Tag;

/** The contract test for the shipped rules, which are compiled when the library is built. */
class ShippedRulesAgreementTest extends HandbookAgreementContract {
    private static final RuleBook SHIPPED = RuleBook.standard();
    private static final int MANY = 100_000;

    @Override
    RuleBook rules() {
        return SHIPPED;
    }

    @Example
    @Tag("X7")
    @Label("on a hundred thousand facts a policy, the rules say what the handbook says")
    void onAHundredThousandFactsAPolicy() {
        List<Arbitrary<? extends PolicyFacts<?>>> questions = List.of(
                RandomFacts.tier(),
                RandomFacts.deposit(),
                RandomFacts.postponement(),
                RandomFacts.pricing(),
                RandomFacts.completeness(),
                RandomFacts.dueTime(),
                RandomFacts.mallTerms());
        for (Arbitrary<? extends PolicyFacts<?>> question : questions) {
            long began = System.nanoTime();
            question.sampleStream().limit(MANY).forEach(facts -> agree(facts));
            long millis = (System.nanoTime() - began) / 1_000_000;
            System.out.println(MANY + " facts of "
                    + question.sample().getClass().getSimpleName() + " agree, in " + millis + " ms");
        }
    }
}
