package io.orderkit.domain.mall.process;

import io.orderkit.domain.mall.confirmation.PhoneItem;
import io.orderkit.domain.mall.delivery.DeliveryMark;
import io.orderkit.domain.mall.delivery.FailureReason;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.order.PaymentKind;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The wording keys that the process uses in addition to those in its table. Every language must provide all of these
 * keys.
 */
final class MallVocabulary {
    private MallVocabulary() {}

    static String[] keys() {
        return Stream.of(
                        keys(PhoneItem.values(), PhoneItem::wordingKey),
                        keys(FailureReason.values(), FailureReason::wordingKey),
                        keys(PaymentKind.values(), PaymentKind::wordingKey),
                        keys(DeliveryMark.values(), DeliveryMark::wordingKey),
                        Stream.of(
                                        "mall-payment",
                                        "mall-give-back",
                                        "phone-call",
                                        "shipment",
                                        "arrival",
                                        MallDelivery.UNDELIVERED)
                                .map(owed -> "obligation." + owed))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private static <E extends Enum<E>> Stream<String> keys(E[] constants, Function<E, String> key) {
        return Arrays.stream(constants).map(key);
    }
}
