package io.orderkit.domain.mall.collection;

/** The sources that prove a payment before delivery to finance (M4). */
public enum RemittanceSource {
    POSTAL_REMITTANCE,
    BANK_ARRIVAL
}
