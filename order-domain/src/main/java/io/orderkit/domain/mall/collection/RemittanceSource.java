package io.orderkit.domain.mall.collection;

/** The sources in which finance sees a payment before delivery (M4). */
public enum RemittanceSource {
    POSTAL_REMITTANCE,
    BANK_ARRIVAL
}
