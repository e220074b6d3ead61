package io.orderkit.domain.contract.production;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The new dates in an emergency plan (C11.1).
 *
 * @param scheduled the date by which the goods are to be finished; this date binds production once the plan is agreed
 * @param confirmed the new date promised to the customer, if that date changes too; never earlier than the previous
 *     date (C8.1). The new date takes effect when the customer accepts it in writing
 */
public record PlanDates(LocalDate scheduled, Optional<LocalDate> confirmed) {}
