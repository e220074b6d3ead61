package io.orderkit.testkit.walk;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.policy.Policies;
import io.orderkit.ports.outside.ErpFacts;

/**
 * The surroundings of a walk: calendar, rules, ERP.
 *
 * @param calendar the company's days
 * @param policies the rules in force
 * @param erp what answers the steps' questions
 */
public record WalkSetting(BusinessCalendar calendar, Policies policies, ErpFacts erp) {}
