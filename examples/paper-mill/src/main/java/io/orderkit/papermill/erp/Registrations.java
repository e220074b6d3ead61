package io.orderkit.papermill.erp;

import io.orderkit.domain.contract.confirmation.RegisterConfirmation;
import io.orderkit.domain.process.Intent;
import io.orderkit.ports.outside.ErpEffects;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where confirmations are registered (C8). The number under which one is registered follows from the effect's id alone: asked
 * again, after a fall of the program too, it gives the same number and registers nothing twice. Thread-safe.
 */
public final class Registrations implements ErpEffects {
    @Override
    public Intent.Answer perform(String effectId, Intent.Effect effect) {
        return effect instanceof RegisterConfirmation register
                ? new Intent.Answer.Done(
                        numberOf(effectId),
                        Map.of("version", String.valueOf(register.sheet().version())))
                : new Intent.Answer.Rejected("this ERP knows nothing of " + effect.kind());
    }

    @Override
    public Optional<Intent.Answer> lookUp(String effectId) {
        return Optional.empty();
    }

    private static String numberOf(String effectId) {
        CRC32 sum = new CRC32();
        sum.update(effectId.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "ERP-%08X", sum.getValue());
    }
}
