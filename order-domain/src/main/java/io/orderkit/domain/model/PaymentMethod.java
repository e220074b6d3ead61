package io.orderkit.domain.model;

import java.util.List;

/** The payment method of an order, as agreed in the sales contract (C5). */
public final class PaymentMethod extends Name<PaymentMethod> {
    /** The whole amount is paid before delivery. */
    public static final PaymentMethod PREPAYMENT = new PaymentMethod("prepayment");
    /** A deposit is paid before production, and the balance before delivery. */
    public static final PaymentMethod DEPOSIT_AND_BALANCE = new PaymentMethod("deposit-and-balance");
    /** The amount is paid after delivery, within the term of the sales contract. */
    public static final PaymentMethod OPEN_ACCOUNT = new PaymentMethod("open-account");

    public static final PaymentMethod CASH_ON_DELIVERY = new PaymentMethod("cash-on-delivery");

    private static final Constants<PaymentMethod> HANDBOOK =
            new Constants<>(List.of(PREPAYMENT, DEPOSIT_AND_BALANCE, OPEN_ACCOUNT, CASH_ON_DELIVERY));

    private PaymentMethod(String value) {
        super("payment method", value, "open-account");
    }

    /**
     * Returns the payment method with the given name; {@code open-account}, {@code OPEN_ACCOUNT} and
     * {@code PaymentMethod.OPEN_ACCOUNT} are equivalent.
     *
     * @throws InvalidValue when the text is not a valid name
     */
    public static PaymentMethod of(String text) {
        String value = canonical(PaymentMethod.class, text);
        return HANDBOOK.of(value, PaymentMethod::new);
    }

    /** Returns the payment methods that the handbook defines, in handbook order. */
    public static List<PaymentMethod> handbook() {
        return HANDBOOK.all();
    }
}
