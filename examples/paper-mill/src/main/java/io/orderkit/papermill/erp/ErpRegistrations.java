package io.orderkit.papermill.erp;

import io.orderkit.domain.contract.amendment.RevokeRegistration;
import io.orderkit.domain.contract.confirmation.RegisterConfirmation;
import io.orderkit.domain.contract.production.release.SendCopyToTechnical;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.ErpEffects;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32;

/**
 * The ERP's registrations. The simulated ERP registers confirmations (C8), and revokes the registrations when orders are changed or
 * cancelled (X8). The ERP also sends the technical department its copy of the production order (C10). The answers are kept in memory until
 * the program ends. A registration number is derived only from the effect's id, so it stays the same after a crash. A real ERP would store
 * the ids together with the effects. Thread-safe.
 */
public final class ErpRegistrations implements ErpEffects {
    private final ConcurrentMap<String, Intent.Answer> answers = new ConcurrentHashMap<>();

    @Override
    public Intent.Answer perform(String effectId, Intent.Effect effect) {
        return answers.computeIfAbsent(effectId, id -> answer(id, effect));
    }

    private static Intent.Answer answer(String effectId, Intent.Effect effect) {
        if (effect instanceof RegisterConfirmation register) {
            return new Intent.Answer.Done(
                    numberOf(effectId),
                    Map.of("version", String.valueOf(register.sheet().version())));
        }
        return effect instanceof RevokeRegistration || effect instanceof SendCopyToTechnical
                ? new Intent.Answer.Done(numberOf(effectId), Map.of())
                : new Intent.Answer.Rejected("this ERP cannot handle " + effect.kind());
    }

    @Override
    public Optional<Intent.Answer> lookUp(String effectId) {
        return Optional.ofNullable(answers.get(effectId));
    }

    private static String numberOf(String effectId) {
        CRC32 sum = new CRC32();
        sum.update(effectId.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "ERP-%08X", sum.getValue());
    }
}
