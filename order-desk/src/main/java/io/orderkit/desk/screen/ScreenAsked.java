package io.orderkit.desk.screen;

import io.orderkit.desk.json.text.AnyValue;
import java.util.Optional;

/**
 * A question and its answer, as they were recorded (X5).
 *
 * @param question the question to the ERP, or the facts that the rules judged
 * @param answer the ERP's answer with its source and time, or the rules' verdict
 * @param verdict the reasons of the rules, worded; empty for an answer of the ERP
 */
public record ScreenAsked(AnyValue question, AnyValue answer, Optional<ScreenVerdict> verdict) {}
