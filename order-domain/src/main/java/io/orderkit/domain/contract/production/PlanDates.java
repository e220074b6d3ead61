package io.orderkit.domain.contract.production;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The new dates of an emergency plan (C11.1).
 *
 * @param scheduled the date on which the goods are to be finished; binds production as soon as the plan is agreed
 * @param confirmed the date towards the customer, where it moves too; valid once the customer accepts it
 */
public record PlanDates(LocalDate scheduled, Optional<LocalDate> confirmed) {}
