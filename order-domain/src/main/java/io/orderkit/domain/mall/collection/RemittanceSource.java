package io.orderkit.domain.mall.collection;

/** Where finance sees that what is paid before delivery has come (M4). */
public enum RemittanceSource {
    POSTAL_REMITTANCE,
    BANK_ARRIVAL
}
