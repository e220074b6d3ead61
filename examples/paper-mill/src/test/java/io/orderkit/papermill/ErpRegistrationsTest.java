package io.orderkit.papermill;

import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.RegisterConfirmation;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Intent;
import io.orderkit.papermill.erp.ErpRegistrations;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.testkit.contract.ErpEffectsContract;
import io.orderkit.testkit.contract.undertest.EffectsUnderTest;
import java.time.LocalDate;
import java.util.Optional;

class ErpRegistrationsTest extends ErpEffectsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    @Override
    protected EffectsUnderTest open() {
        ErpEffects registrations = new ErpRegistrations();
        return new EffectsUnderTest() {
            @Override
            public ErpEffects effects() {
                return registrations;
            }

            @Override
            public Intent.Effect effect(int number) {
                return new RegisterConfirmation(new ConfirmationSheet(
                        number,
                        new Revision(1),
                        OrderContent.empty(),
                        DAY,
                        DAY,
                        DAY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            }
        };
    }
}
