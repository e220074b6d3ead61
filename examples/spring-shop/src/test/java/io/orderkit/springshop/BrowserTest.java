package io.orderkit.springshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.orderkit.domain.contract.process.ContractProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Tests that perform an agent's work in a real browser. The system properties {@code orderkit.chromium} and
 * {@code orderkit.chromedriver} define the paths of Chromium and its driver, which are in {@code /usr/bin} by default.
 * If Chromium or its driver is missing, these tests are skipped. Screenshots are saved in {@code target/pictures}.
 */
@DisplayName("An agent in a browser")
class BrowserTest {
    private static final Path CHROMIUM = Path.of(System.getProperty("orderkit.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("orderkit.chromedriver", "/usr/bin/chromedriver"));
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final String OVERFLOW =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static RunningShop shop;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + "; set -Dorderkit.chromium");
        assumeTrue(Files.isExecutable(DRIVER), "no ChromeDriver at " + DRIVER + "; set -Dorderkit.chromedriver");
        Files.createDirectories(PICTURES);
        shop = RunningShop.start();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--accept-lang=en");
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .build();
        browser = new ChromeDriver(driver, options);
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
        width(DESK);
        signIn();
    }

    private static void signIn() {
        browser.get(shop.address() + "/");
        browser.findElement(By.name("username")).sendKeys("agent");
        browser.findElement(By.name("password")).sendKeys("orders");
        browser.findElement(By.cssSelector("button[type=submit]")).click();
        browser.findElement(By.tagName("main"));
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.quit();
            shop.close();
        }
    }

    private static void width(int pixels) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels == PHONE));
    }

    @ParameterizedTest
    @CsvSource({
        "en,Please correct the following,Fill in this field,History",
        "es,Corrija lo siguiente,Rellene este campo,Historial",
        "zh,请更正以下内容,请填写此项,历史"
    })
    @DisplayName("takes an order by phone and leads it on by forms alone, in their language")
    void works(String language, String mend, String missing, String history) throws IOException {
        String order = "W-" + language;
        browser.get(shop.address() + "/?lang=" + language);
        pictures(language + "-orders");
        go(By.cssSelector("#begin a[data-command=receive-order]"));
        type("content.customer", "C-2041");
        type("content.lines[0].product", "KL-125");
        type("content.lines[0].quantity~amount", "12,000");
        choose("content.lines[0].quantity~unit", "kg");
        go(By.id("content.lines~add"));
        assertThat(named("content.lines[0].product").getDomProperty("value")).isEqualTo("KL-125");
        assertThat(browser.switchTo().activeElement().getDomAttribute("name")).isEqualTo("content.lines[1].number");
        type("content.lines[1].product", "KL-200");
        go(By.id("unclear~add"));
        choose("unclear[0].field", "packaging");
        type("unclear[0].line", "1");
        setValue("content.requestedDate", "2099-03-20");
        go(By.id("take"));

        assertThat(texts("#problems strong")).containsExactly(mend);
        assertThat(texts("#problems li")).hasSize(4).anyMatch(problem -> problem.contains(missing));
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("problems");
        assertThat(named("content.lines[1].product").getDomProperty("value")).isEqualTo("KL-200");
        assertThat(named("content.requestedDate").getDomProperty("value")).isEqualTo("2099-03-20");
        pictures(language + "-problems");
        type("~order", order);
        choose("channel", "phone");
        type("salesperson", "sales");
        type("content.lines[0].quantity~amount", "12000");
        go(By.id("take"));
        assertThat(browser.getCurrentUrl()).endsWith("/page/" + order);
        assertThat(texts("#history summary")).hasSize(1);
        assertThat(browser.findElement(By.tagName("main")).getText()).contains(history);
        pictures(language + "-order");

        clarify();
        assertThat(texts("#history summary")).hasSize(2);
        promise();
        assertThat(texts("#history summary")).hasSize(3);

        browser.get(shop.address() + "/page/" + order + "/issue-delivery-notice");
        type("notice", "DN-1");
        go(By.id("take"));
        assertThat(texts("#problems li")).as("the reasons of a refusal").hasSizeGreaterThan(1);
        pictures(language + "-refused");
    }

    /** Submits a command that contains a list of objects. */
    private static void clarify() throws IOException {
        go(By.cssSelector("#open a[data-command=clarify-items]"));
        go(By.id("items~add"));
        choose("items[0].field", "packaging");
        type("items[0].line", "1");
        go(By.id("content.lines~add"));
        type("content.lines[0].number", "1");
        type("content.lines[0].packaging", "kraft wrapping");
        pictures("clarify-items");
        go(By.id("take"));
        assertThat(texts("#problems li")).isEmpty();
    }

    /** Submits a command with a date and a time. */
    private static void promise() throws IOException {
        go(By.cssSelector("#open a[data-command=give-estimate]"));
        choose("promise.toldTo", "customer");
        choose("promise.about", "answers");
        setValue("promise.replyBy", "2098-01-05T17:00");
        pictures("give-estimate");
        go(By.id("take"));
    }

    @Test
    @DisplayName("records nothing twice when they press the button twice (X6)")
    void twice() {
        receive("D-1");
        go(By.cssSelector("#open a[data-command=read-back]"));
        browser.findElement(By.cssSelector("input[name=agreed][value=true]")).click();
        WebElement button = browser.findElement(By.id("take"));
        browser.executeScript("arguments[0].click(); arguments[0].click()", button);
        awaitGone(button);
        browser.findElement(By.id("history"));
        assertThat(texts("#history summary")).hasSize(2);
    }

    @Test
    @DisplayName("needs no mouse: the Enter key takes the step, and adds or removes no row")
    void keyboard() {
        browser.get(shop.address() + "/begin/receive-order");
        WebElement customer = named("content.customer");
        customer.sendKeys("C-2041", Keys.ENTER);
        awaitGone(customer);

        assertThat(texts("#problems li")).as("missing values").isNotEmpty();
        assertThat(named("content.lines~rows").getDomProperty("value")).isEqualTo("1");
        browser.findElement(By.cssSelector("#problems a")).sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).endsWith("#~order");
        assertThat(browser.switchTo().activeElement().getDomAttribute("name")).isEqualTo("~order");
    }

    @Test
    @DisplayName(
            "can use every form on a phone: nothing is wider than the screen, and what is to be touched is large enough")
    void phone() {
        receive("P-1");
        width(PHONE);
        try {
            List<String> pages = new ArrayList<>(List.of(shop.address() + "/", shop.address() + "/page/P-1"));
            ContractProcess.standard().steps().forEach(step -> pages.add(shop.address() + "/page/P-1/" + step.name()));
            for (String page : pages) {
                browser.get(page);
                browser.executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
                assertThat(((Number) browser.executeScript(OVERFLOW)).intValue())
                        .as("pixels beyond the edge of " + page)
                        .isZero();
                Number small = (Number) browser.executeScript(
                        "return [...document.querySelectorAll('main :is(summary, input, select, textarea, button, .step)')]"
                                + ".filter(each => each.type != 'hidden' && !each.matches('.unseen, .choice input'))"
                                + ".filter(each => each.getBoundingClientRect().height < 36).length");
                assertThat(small.intValue()).as("small controls of " + page).isZero();
            }
        } finally {
            width(DESK);
        }
    }

    private static void receive(String order) {
        browser.get(shop.address() + "/begin/receive-order?lang=en");
        type("~order", order);
        choose("channel", "phone");
        type("salesperson", "sales");
        type("content.customer", "C-2041");
        type("content.lines[0].product", "KL-125");
        go(By.id("take"));
        assertThat(browser.getCurrentUrl()).endsWith("/page/" + order);
    }

    private static WebElement named(String name) {
        return browser.findElement(By.name(name));
    }

    private static void type(String name, String text) {
        WebElement control = named(name);
        control.clear();
        control.sendKeys(text);
    }

    /** Sets the value of a date or time directly, because its input format depends on the browser's language. */
    private static void setValue(String name, String value) {
        browser.executeScript("arguments[0].value = arguments[1]", named(name), value);
    }

    private static void choose(String name, String value) {
        new Select(named(name)).selectByValue(value);
    }

    /** Clicks a link or a button, and waits for the next page. */
    private static void go(By what) {
        WebElement pressed = browser.findElement(what);
        pressed.click();
        awaitGone(pressed);
        browser.findElement(By.tagName("main"));
    }

    /** Waits until an element of the current page has disappeared, which means that the next page has loaded. */
    private static void awaitGone(WebElement element) {
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(ignored -> {
            try {
                element.isEnabled();
                return false;
            } catch (StaleElementReferenceException gone) {
                return true;
            } catch (WebDriverException failure) {
                // While a page is being replaced, the driver can report a stale element with this message instead.
                if (String.valueOf(failure.getMessage()).contains("does not belong to the document")) {
                    return true;
                }
                throw failure;
            }
        });
    }

    private static List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Saves screenshots of the whole page at the widths of a phone and of a desktop screen. */
    private static void pictures(String name) throws IOException {
        for (int pixels : List.of(PHONE, DESK)) {
            width(pixels);
            assertThat(((Number) browser.executeScript(OVERFLOW)).intValue())
                    .as("pixels beyond the edge at " + pixels)
                    .isZero();
            Object picture = browser.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                    .get("data");
            Files.write(
                    PICTURES.resolve(name + "-" + pixels + ".png"),
                    Base64.getDecoder().decode((String) picture));
        }
    }
}
