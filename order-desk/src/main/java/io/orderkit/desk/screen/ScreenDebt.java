package io.orderkit.desk.screen;

import java.util.Optional;

/**
 * Something owed or promised (X3).
 *
 * @param kind document, money-due, money-owed-back, promise, consent
 * @param code what is owed, as a stable code
 * @param requirement the requirement that it stems from
 * @param title what is owed, worded
 * @param owner the role that owes it, worded
 * @param person who in that role, where the order knows
 * @param due when, in the reader's format and the company's zone
 * @param overdue whether that time has passed
 * @param amount how much, for money
 * @param about which one, where there are several
 * @param instance the delivery or claim, where there are several
 */
public record ScreenDebt(
        String kind,
        String code,
        String requirement,
        String title,
        String owner,
        Optional<String> person,
        Optional<String> due,
        boolean overdue,
        Optional<String> amount,
        Optional<String> about,
        Optional<String> instance) {}
