package io.orderkit.testkit.walk;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.policy.Policies;
import io.orderkit.ports.outside.ErpFacts;

/**
 * The environment of a walk: calendar, rules and ERP.
 *
 * @param calendar the company's days
 * @param policies the rules in force
 * @param erp the ERP that answers the fact requests of the process
 */
public record WalkSetting(BusinessCalendar calendar, Policies policies, ErpFacts erp) {}
