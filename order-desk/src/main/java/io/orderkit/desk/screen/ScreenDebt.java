package io.orderkit.desk.screen;

import java.util.Optional;

/**
 * An obligation or a promise of an order (X3).
 *
 * @param kind the kind: document, money-due, money-owed-back, promise or consent
 * @param code the stable code of the obligation
 * @param requirement the requirement on which the obligation is based
 * @param title the obligation in the reader's language
 * @param owner the title of the role that must fulfil the obligation
 * @param person the person who must fulfil the obligation, if the order names one
 * @param due the deadline, in the reader's format and the company's time zone
 * @param overdue whether the deadline has passed
 * @param amount the amount, for money
 * @param about the subject of the obligation, if the order has several obligations with the same code
 * @param instance the delivery or claim that the obligation concerns, if the order has more than one
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
