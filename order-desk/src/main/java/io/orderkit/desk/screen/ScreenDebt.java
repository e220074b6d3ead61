package io.orderkit.desk.screen;

import java.util.Optional;

/**
 * An obligation or a promise (X3).
 *
 * @param kind document, money-due, money-owed-back, promise, consent
 * @param code the stable code of the obligation
 * @param requirement the requirement that causes it
 * @param title the obligation, worded
 * @param owner the role that owes it, worded
 * @param person the person in that role, where the order knows them
 * @param due the deadline, in the reader's format and the company's zone
 * @param overdue whether the deadline has passed
 * @param amount the amount, for money
 * @param about the subject, where there are several
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
