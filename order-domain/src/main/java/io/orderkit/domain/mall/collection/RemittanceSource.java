package io.orderkit.domain.mall.collection;

/** The kinds of evidence by which finance confirms a payment before delivery (M4). */
public enum RemittanceSource {
    POSTAL_REMITTANCE,
    BANK_ARRIVAL
}
