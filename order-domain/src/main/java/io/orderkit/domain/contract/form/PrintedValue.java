package io.orderkit.domain.contract.form;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Name;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Personal;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as printed by the ERP. The comparison normalises units, numbers, character widths and spaces (C8), so
 * "5,000.0 kg" equals "5 t".
 *
 * @param text the printed text
 * @param catalogue the company's catalogue, which converts units
 */
record PrintedValue(String text, Catalogue catalogue) {
    private static final int MOST_DIGITS = 30;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,\u2019'][0-9]+)*");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[,\u2019'][0-9]{3})+");
    private static final Pattern AMOUNT = Pattern.compile("(-?[0-9][0-9., \u2019']*?) ?([^0-9., \u2019'].*)");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.]?([0-9]{2})[-/.]?([0-9]{2})");

    /** Returns whether the printed value equals a value on the form. */
    boolean says(Object ours) {
        if (ours instanceof Personal<?> personal) {
            return personal.content().map(this::says).orElse(true);
        }
        if (ours instanceof Quantity quantity) {
            return amountIs((number, unit) -> isSame(quantity, number, unit));
        }
        if (ours instanceof UnitPrice price) {
            return amountIs((number, rest) -> isSame(price, number, rest));
        }
        if (ours instanceof Money money) {
            return amountIs((number, currency) ->
                    currency.equalsIgnoreCase(money.currency().getCurrencyCode())
                            && number.compareTo(money.amount()) == 0);
        }
        if (ours instanceof Tolerance tolerance) {
            return amountIs((number, sign) -> sign.equals("%") && number.compareTo(tolerance.percent()) == 0);
        }
        if (ours instanceof Name<?> name) {
            return isName(name.value());
        }
        if (ours instanceof Enum<?> constant) {
            return isName(Names.kebab(constant));
        }
        return ours instanceof LocalDate day ? isSame(day) : plain(text).equals(plain(SaidItem.shown(ours)));
    }

    private boolean isName(String ours) {
        return blanks(text).replace(' ', '-').equalsIgnoreCase(ours);
    }

    private boolean amountIs(BiPredicate<BigDecimal, String> same) {
        Matcher amount = AMOUNT.matcher(blanks(text));
        return amount.matches()
                && number(amount.group(1).replace(" ", ""))
                        .filter(number -> same.test(number, amount.group(2).strip()))
                        .isPresent();
    }

    private boolean isSame(Quantity ours, BigDecimal number, String unit) {
        try {
            return catalogue
                    .convert(Quantity.of(number, Unit.of(unit.toLowerCase(Locale.ROOT))), ours.unit())
                    .equals(Optional.of(ours));
        } catch (InvalidValue e) { // the printed quantity is outside the accepted range
            return false;
        }
    }

    private boolean isSame(UnitPrice ours, BigDecimal number, String rest) {
        String[] parts = rest.split("[ /]+", -1);
        if (parts.length != 2 || !parts[0].equalsIgnoreCase(ours.currency().getCurrencyCode())) {
            return false;
        }
        try {
            Quantity one = Quantity.of(BigDecimal.ONE, Unit.of(parts[1].toLowerCase(Locale.ROOT)));
            return catalogue
                    .convert(one, ours.unit())
                    .filter(in -> ours.amount().multiply(in.amount()).compareTo(number) == 0)
                    .isPresent();
        } catch (InvalidValue e) { // the unit is unknown
            return false;
        }
    }

    private boolean isSame(LocalDate ours) {
        Matcher day = DAY.matcher(blanks(text));
        return day.matches() && ours.toString().equals(day.group(1) + "-" + day.group(2) + "-" + day.group(3));
    }

    private static String blanks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** Normalises text: single spaces between words, and numbers in their shortest form. */
    private static String plain(String text) {
        return NUMBER.matcher(blanks(text))
                .replaceAll((MatchResult found) ->
                        number(found.group()).map(BigDecimal::toPlainString).orElse(found.group()));
    }

    /**
     * Returns the number that a string represents. Commas separate thousands if exactly three digits follow each of
     * them, or if a decimal point follows. Any other comma is a decimal comma.
     */
    private static Optional<BigDecimal> number(String written) {
        String digits = written.replace("\u2019", "'");
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        String plain = GROUPED.matcher(digits).matches() || (point > comma && comma >= 0)
                ? digits.replace(",", "").replace("'", "")
                : comma > point && point >= 0 ? digits.replace(".", "").replace(',', '.') : digits.replace(',', '.');
        String without = plain.replace("'", "");
        return without.length() <= MOST_DIGITS && without.matches("-?[0-9]+(\\.[0-9]+)?")
                ? Optional.of(new BigDecimal(without).stripTrailingZeros())
                : Optional.empty();
    }
}
