package io.orderkit.springshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * An agent's work in a real browser. Chromium and its driver are taken from the system properties {@code orderkit.chromium}
 * and {@code orderkit.chromedriver}, otherwise from {@code /usr/bin}; without them these tests are skipped. Screenshots are
 * left in {@code target/pictures}.
 */
@DisplayName("An agent in a browser")
class BrowserTest {
    private static final Path CHROMIUM = Path.of(System.getProperty("orderkit.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("orderkit.chromedriver", "/usr/bin/chromedriver"));
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Dimension DESK = new Dimension(1200, 1400);
    private static final Dimension PHONE = new Dimension(390, 844);

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
        browser.manage().window().setSize(DESK);
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

    @Test
    @DisplayName(
            "receives an order by phone, reads back, is refused with every reason in their language, and finds the evidence")
    void works() throws IOException {
        receive("W-1");
        picture("order-received");

        take("read-back", "{\"agreed\": true}");
        assertThat(texts("#history summary")).hasSize(2);

        take("record-in-memo", "{\"memo\": \"\"}");
        assertThat(texts(".problem li")).as("a text that is no command").hasSize(1);

        browser.get(shop.address() + "/page/W-1?lang=es");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("Historial");
        picture("spanish");
        browser.get(shop.address() + "/page/W-1?lang=zh");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("历史");
        picture("chinese");
        receiveAgain("W-1", "es");
        List<String> reasons = texts(".problem li");
        assertThat(reasons).as("a call for an order that is there").isNotEmpty();
        assertThat(reasons).allMatch(sentence -> sentence.contains("pedido"));
        picture("refused");
    }

    @Test
    @DisplayName(
            "can use the page on a phone: nothing is wider than the screen, and what is to be touched is large enough")
    void phone() throws IOException {
        receive("P-1");
        browser.manage().window().setSize(PHONE);
        try {
            browser.get(shop.address() + "/page/P-1");
            Number wider = (Number) browser.executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(wider.intValue()).as("pixels beyond the edge").isZero();
            for (WebElement summary : browser.findElements(By.tagName("summary"))) {
                assertThat(summary.getSize().getHeight()).isGreaterThanOrEqualTo(36);
            }
            picture("phone");
        } finally {
            browser.manage().window().setSize(DESK);
        }
    }

    private static void receive(String order) {
        receiveAgain(order, "en");
        assertThat(browser.getCurrentUrl()).endsWith("/page/" + order);
    }

    private static void receiveAgain(String order, String language) {
        browser.get(shop.address() + "/?lang=" + language);
        browser.findElement(By.cssSelector("main > details > summary")).click();
        browser.findElement(By.name("order")).sendKeys(order);
        browser.findElement(By.name("customer")).sendKeys("C-2041");
        browser.findElement(By.name("salesperson")).sendKeys("sales");
        browser.findElement(By.name("product")).sendKeys("KL-125");
        browser.findElement(By.name("quantity")).sendKeys("12000 kg");
        WebElement button = browser.findElement(By.cssSelector("main form button"));
        button.click();
        awaitGone(button);
        browser.findElement(By.tagName("main"));
    }

    private static void take(String command, String fields) {
        WebElement step = browser.findElement(By.cssSelector("details[data-command=" + command + "]"));
        if (step.getDomAttribute("open") == null) {
            step.findElement(By.tagName("summary")).click();
        }
        WebElement text = step.findElement(By.tagName("textarea"));
        text.clear();
        text.sendKeys(fields);
        step.findElement(By.tagName("button")).click();
        awaitGone(text);
        browser.findElement(By.id("history"));
    }

    /** The next page has loaded when an element of this one has disappeared. */
    private static void awaitGone(WebElement element) {
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(ignored -> {
            try {
                element.isEnabled();
                return false;
            } catch (StaleElementReferenceException gone) {
                return true;
            }
        });
    }

    private static List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static void picture(String name) throws IOException {
        Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
