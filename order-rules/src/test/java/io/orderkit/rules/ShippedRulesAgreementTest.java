package io.orderkit.rules;

/** The rules that were compiled into the library agree with the handbook. */
class ShippedRulesAgreementTest extends AgreementWithTheHandbook {
    private static final RuleBook SHIPPED = RuleBook.standard();

    @Override
    RuleBook rules() {
        return SHIPPED;
    }
}
