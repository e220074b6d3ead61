package io.orderkit.spring.web;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.screen.OrderScreens;
import io.orderkit.desk.screen.ScreenWords;
import io.orderkit.domain.refusal.Language;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The choice of the reader's language: the language of the request's {@link Locale}, if the company's catalogue
 * contains it.
 *
 * @param otherwise the language used if the catalogue lacks the language of the request
 * @param zone the company's time zone
 */
public record ReaderLanguage(Language otherwise, ZoneId zone) {
    /** Returns views of a desk's orders in the current reader's language. */
    public OrderScreens screens(OrderDesk desk) {
        return new OrderScreens(desk, new ScreenWords(desk.wording(), language(desk), zone));
    }

    /** Returns the language of the current reader. */
    public Language language(OrderDesk desk) {
        String wanted = LocaleContextHolder.getLocale().getLanguage();
        return desk.catalogue().languages().stream()
                .filter(known -> known.tag().equals(wanted))
                .findFirst()
                .orElse(otherwise);
    }
}
