package io.orderkit.desk.screen;

import io.orderkit.desk.json.text.AnyValue;
import java.util.Optional;

/**
 * A recorded question to the ERP or the rules, with its answer (X5).
 *
 * @param question the question to the ERP, or the facts that the rules evaluated
 * @param answer the ERP's answer with its source and time, or the rules' verdict
 * @param verdict the verdict of the rules in the reader's language; empty for an answer from the ERP
 */
public record ScreenAsked(AnyValue question, AnyValue answer, Optional<ScreenVerdict> verdict) {}
